package no.partnerskap.view.decisionhistory;

/** Where a decision was made: in a meeting, in one owner's own line, by the lines of all owners together, or by the dispute board. */
public enum DecidedBy {
    MEETING,
    OWN_LINE,
    ALL_LINES,
    BOARD
}
