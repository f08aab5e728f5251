package no.partnerskap.view.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.CanonicalJson;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.view.costkey.CostKeyStatus;
import org.jspecify.annotations.Nullable;

/**
 * Snapshot of a partnership just after one of its events, on a day: all that applied between the owners, and what was open.
 *
 * @param changes the changes not withdrawn, each with the verdicts of the day
 * @param disputes absent for a reader without access to disputes
 */
public record PartnershipSnapshot(
        OfficeNumber office,
        Moment moment,
        OfficeSnapshot partnership,
        List<Mandate> mandates,
        List<AgreementSnapshot> agreements,
        List<ChangeSnapshot> changes,
        CostKeyStatus costKey,
        List<MeetingSnapshot> meetings,
        @Nullable List<DisputeSnapshot> disputes) {

    /**
     * Moment of the snapshot.
     *
     * @param version the version just after which the snapshot applies
     * @param recordedAt when that event was recorded; nothing later was known
     */
    public record Moment(long version, Instant recordedAt, LocalDate validOn) {}

    /** Whether no dispute was ever raised, so that every reader sees the same. */
    public boolean undisputed() {
        return disputes == null || disputes.isEmpty();
    }

    /** The same without disputes, for a reader without access to them; it has its own hash. */
    public PartnershipSnapshot withoutDisputes() {
        return new PartnershipSnapshot(office, moment, partnership, mandates, agreements, changes, costKey, meetings, null);
    }

    /** The state as canonical JSON (RFC 8785): what {@link #sha256} is of. */
    public byte[] canonical() {
        return CanonicalJson.bytes(this);
    }

    /** SHA-256 of the state: the same events, day and policy always give the same. */
    public String sha256() {
        return CanonicalJson.sha256(this);
    }
}
