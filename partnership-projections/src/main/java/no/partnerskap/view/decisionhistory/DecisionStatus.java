package no.partnerskap.view.decisionhistory;

/** Status of a decision: recorded by one owner, confirmed by all owners, contested by one, or set by the dispute board. */
public enum DecisionStatus {
    RECORDED_BY,
    CONFIRMED,
    CONTESTED,
    SET_BY_BOARD
}
