package no.partnerskap.view.decisionhistory;

/** On whose word a decision stands: of the one owner that recorded it, of all owners, or of the dispute board. */
public enum DecisionStatus {
    RECORDED_BY,
    CONFIRMED,
    SET_BY_BOARD
}
