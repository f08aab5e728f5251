package no.partnerskap.core.kernel;

/** How what applies came to apply: in the text that the owners agreed, by their joint decision, or set by the dispute board. */
public enum Origin {
    AGREED,
    JOINT_DECISION,
    SET_BY_BOARD
}
