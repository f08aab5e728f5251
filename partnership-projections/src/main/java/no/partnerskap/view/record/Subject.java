package no.partnerskap.view.record;

import java.util.Locale;

/** What an event can concern. Office, owners, mandates and agreements are one file of number 0, and so is all about sharing cost. */
public enum Subject {
    OFFICE,
    CHANGE,
    MEETING,
    DECISION,
    DISPUTE,
    COST_KEY;

    /** As in an address, and in the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
