package no.partnerskap.view.history;

/**
 * Ground that an event rests on.
 *
 * @param what the ground, by its kind: the id of a rule, a subject such as {@code change/3}, the version of an event, or text
 */
public record Ground(Kind kind, String what) {
    /** Kind of ground. */
    public enum Kind {
        /** The rule that requires the event or gives it effect. */
        RULE,
        /** The subject that carries or decided it, such as a change or a meeting decision. */
        THING,
        /** An earlier event, by its version. */
        EVENT,
        /** The origin of a term in force. */
        ORIGIN,
        /** The body that acted. */
        BODY,
        /** The reason stated. */
        REASON
    }
}
