package no.partnerskap.core.kernel;

import java.util.Locale;

/** Kinds of things that events and findings are about. */
public enum Subject {
    OFFICE,
    MANDATE,
    AGREEMENT,
    AMENDMENT,
    CHANGE,
    APPROVAL,
    CLAIM,
    MEETING,
    DECISION,
    DISPUTE,
    COST_KEY,
    SETTLEMENT;

    /** The word for it in paths and in the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the record keeps a file for each thing of this kind; mandates and agreements stand in the file of the office. */
    public boolean filed() {
        return switch (this) {
            case OFFICE, CHANGE, MEETING, DECISION, DISPUTE, COST_KEY -> true;
            case MANDATE, AGREEMENT, AMENDMENT, APPROVAL, CLAIM, SETTLEMENT -> false;
        };
    }
}
