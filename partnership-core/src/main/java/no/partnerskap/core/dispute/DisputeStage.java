package no.partnerskap.core.dispute;

/**
 * Stage of a dispute, in the order in which a dispute passes them (no: tvistens trinn). There is a stage for what a recorded event
 * can bring a dispute to; what the parties try before they submit it is not recorded.
 */
public enum DisputeStage {
    /** With the county governor, in writing. */
    SUBMITTED,
    /** A mediation meeting has been held. */
    MEDIATION,
    /** The county governor has ended mediation without a settlement. */
    MEDIATION_ENDED,
    BEFORE_BOARD,
    DECIDED_BY_BOARD,
    /** Taken back by the party that brought it. */
    WITHDRAWN
}
