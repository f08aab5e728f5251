package no.partnerskap.api.axon;

import java.nio.charset.StandardCharsets;
import no.partnerskap.core.kernel.Sha256;

/**
 * Event as stored, byte for byte.
 *
 * @param version the event's number in its partnership, from 1 without gaps
 * @param type its stored name, such as {@code change.ChangeProposed}
 * @param recordedAt the recorded instant as stored, such as {@code 2026-01-05T11:00:00.000Z}
 * @param payload JSON text
 * @param metadata JSON text: the envelope
 */
public record StoredEvent(
        long version,
        String eventId,
        String type,
        String revision,
        String recordedAt,
        String payload,
        String metadata) {

    /**
     * Adds the event to a hash: version, type, revision, recorded instant, payload and metadata, each as a netstring: its length in
     * bytes (UTF-8), a colon, the bytes, a comma. So no two histories give the same bytes.
     */
    public void into(Sha256 hash) {
        for (var field : new String[] {Long.toString(version), type, revision, recordedAt, payload, metadata}) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            hash.with(bytes.length + ":").with(bytes).with(",");
        }
    }

    /** SHA-256 of this event alone. */
    public String sha256() {
        var hash = new Sha256();
        into(hash);
        return hash.hex();
    }
}
