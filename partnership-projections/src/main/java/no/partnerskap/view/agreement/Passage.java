package no.partnerskap.view.agreement;

/**
 * Passage of text that is in both of two wordings, or in one of them.
 *
 * @param kind whether the passage is in both wordings, or was removed or added
 * @param text the text of the passage
 */
public record Passage(DiffKind kind, String text) {

    /** Kind of passage: in both wordings, or only in one. */
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
