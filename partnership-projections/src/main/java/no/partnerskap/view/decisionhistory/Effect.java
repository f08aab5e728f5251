package no.partnerskap.view.decisionhistory;

/** Effect of a decision on the day asked about: the first of these values that applies. */
public enum Effect {
    /** It was only noted. */
    NOTHING_DECIDED,
    /** The change that it deals with has been withdrawn. */
    WITHDRAWN,
    /** Others that apply by now have taken its place. */
    REPLACED,
    /** Some owner's own line has yet to approve, or to adopt what the change carries. */
    AWAITING_OWN_LINES,
    /** A meeting decided it, by the word of one owner or against a contest: not all owners have confirmed it. */
    UNCONFIRMED,
    WITHOUT_DATE,
    NOT_YET,
    /** It applies in one owner's own line, by the word of that line alone; the other owners have not decided it. */
    IN_EFFECT_IN_OWN_LINE,
    /** It applies to all owners: each has confirmed it, or the dispute board has set it. */
    IN_EFFECT
}
