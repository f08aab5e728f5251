package no.partnerskap.view.history;

/**
 * Something that an event rests on.
 *
 * @param what a rule's id, a thing as {@code change/3}, the version of an event, or words, by the kind
 */
public record Ground(Kind kind, String what) {
    /** What an event can rest on. */
    public enum Kind {
        /** The rule that asks for it or gives it its effect. */
        RULE,
        /** A thing that carries it, decided it or answered for it. */
        THING,
        /** An earlier event, by its version. */
        EVENT,
        /** How what applies came to apply. */
        ORIGIN,
        /** The body that acted. */
        BODY,
        /** The words that were given as reason. */
        REASON
    }
}
