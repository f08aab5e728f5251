package no.partnerskap.api.access;

/** Area of the interface to which a system's access can be limited, separately for reading and for writing. */
public enum Area {
    /** The partnership itself: its owners, leaders and mandates. */
    PARTNERSHIP,
    AGREEMENT,
    CHANGE,
    MEETING,
    COST_KEY,
    DISPUTE,
    /** What the record shows: involvement audit, findings, decisions and history. */
    AUDIT
}
