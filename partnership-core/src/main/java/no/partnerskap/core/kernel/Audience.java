package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_144;

import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * The readers of what an event says, stored in its envelope as {@code PARTIES}, {@code OWNER:M1} or {@code DISPUTE:3}. Closed by
 * default: where an event names no audience that can be read, nobody reads it.
 */
public sealed interface Audience {
    Audience PARTIES = new Parties();
    Audience NOBODY = new Nobody();

    /** As it is stored. */
    String text();

    /** All who read this partnership's record. */
    record Parties() implements Audience {
        private static final String TEXT = "PARTIES";

        @Override
        public String text() {
            return TEXT;
        }
    }

    /** One owner alone. */
    record Owner(OwnerId owner) implements Audience {
        private static final String PREFIX = "OWNER:";

        @Override
        public String text() {
            return PREFIX + owner;
        }
    }

    /** Those who mediate and decide a dispute, and the owner that sent it. */
    record DisputeHandlers(DisputeNumber dispute) implements Audience {
        private static final String PREFIX = "DISPUTE:";

        @Override
        public String text() {
            return PREFIX + dispute;
        }
    }

    /** Nobody, since what is stored cannot be read. */
    record Nobody() implements Audience {
        @Override
        public String text() {
            return "NOBODY";
        }
    }

    /** The audience that is stored, exactly as {@link #text} writes it; {@link #NOBODY} for anything else. */
    @Keeps(R_144)
    static Audience parse(@Nullable Object stored) {
        if (!(stored instanceof String text)) {
            return NOBODY;
        }
        try {
            var audience = read(text);
            return audience.text().equals(text) ? audience : NOBODY;
        } catch (Malformed | NumberFormatException unreadable) {
            return NOBODY;
        }
    }

    private static Audience read(String text) {
        if (text.startsWith(Owner.PREFIX)) {
            return new Owner(new OwnerId(text.substring(Owner.PREFIX.length())));
        }
        if (text.startsWith(DisputeHandlers.PREFIX)) {
            return new DisputeHandlers(
                    new DisputeNumber(Integer.parseInt(text.substring(DisputeHandlers.PREFIX.length()))));
        }
        return text.equals(Parties.TEXT) ? PARTIES : NOBODY;
    }
}
