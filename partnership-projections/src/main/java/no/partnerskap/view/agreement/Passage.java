package no.partnerskap.view.agreement;

/** A piece of text that stands in both of two wordings, or in one of them. */
public record Passage(DiffKind standing, String text) {

    /** Where a piece of text stands. */
    public enum DiffKind {
        KEPT,
        REMOVED,
        ADDED;

        DiffKind mirrored() {
            return switch (this) {
                case KEPT -> KEPT;
                case REMOVED -> ADDED;
                case ADDED -> REMOVED;
            };
        }
    }
}
