package no.partnerskap.core.kernel;

/** Origin of a term in force: the agreed text, a joint decision of the owners, or the dispute board. */
public enum Origin {
    AGREED,
    JOINT_DECISION,
    SET_BY_BOARD
}
