package no.partnerskap.core.kernel;

import java.time.LocalDate;
import java.util.regex.Pattern;
import no.partnerskap.core.kernel.TextKind.Hash;
import no.partnerskap.core.kernel.TextKind.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reference to a document in an owner's archive: its hash and details, never the document itself.
 *
 * @param sha256 the SHA-256 hash of the document, 64 lower-case hexadecimal digits
 * @param bytes the size of the document in bytes
 * @param mediaType the media type of the document, such as {@code application/pdf}
 * @param title the title of the document in the archive
 * @param documentDate the date that the document bears
 * @param registerNumber the number of the document in the holder's register (no: journalnummer); absent if it is not registered
 * @param heldBy the owner whose archive holds the document
 */
public record EvidenceRef(
        @Hash String sha256,
        long bytes,
        @Line String mediaType,
        @Line String title,
        LocalDate documentDate,
        @Nullable @Line String registerNumber,
        OwnerId heldBy) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public EvidenceRef {
        if (!HASH.matcher(sha256).matches()) {
            throw new Malformed("/evidence/sha256", "sha256");
        }
        if (bytes < 0) {
            throw new Malformed("/evidence/bytes", "bytes");
        }
    }

    public boolean registered() {
        return registerNumber != null;
    }
}
