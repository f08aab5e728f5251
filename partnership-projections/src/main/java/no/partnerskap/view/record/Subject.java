package no.partnerskap.view.record;

/** What an event can concern. Office, owners, mandates and agreements are one file of number 0, and so is all about sharing cost. */
public enum Subject {
    OFFICE,
    CHANGE,
    MEETING,
    DECISION,
    DISPUTE,
    COST_KEY
}
