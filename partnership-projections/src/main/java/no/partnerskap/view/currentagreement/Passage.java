package no.partnerskap.view.currentagreement;

/** A piece of text that stands in both of two wordings, or in one of them. */
public record Passage(Standing standing, String text) {

    /** Where a piece of text stands. */
    public enum Standing {
        KEPT,
        REMOVED,
        ADDED;

        Standing mirrored() {
            return switch (this) {
                case KEPT -> KEPT;
                case REMOVED -> ADDED;
                case ADDED -> REMOVED;
            };
        }
    }
}
