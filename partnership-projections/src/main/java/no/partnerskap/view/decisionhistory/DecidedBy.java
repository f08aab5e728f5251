package no.partnerskap.view.decisionhistory;

/** Place of a decision: a meeting, one owner's own line, the lines of all owners together, or the dispute board. */
public enum DecidedBy {
    MEETING,
    OWN_LINE,
    ALL_LINES,
    BOARD
}
