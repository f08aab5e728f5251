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
 * A partnership just after one of its events, on a day: all that applied between the owners, and what was open.
 *
 * @param changes those not taken back, each with the verdicts of the day
 * @param disputes absent for a reader who may not read them
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
     * Which state it is.
     *
     * @param version the event just after which it stood so
     * @param recordedAt when that event was recorded; nothing later was known
     */
    public record Moment(long version, Instant recordedAt, LocalDate validOn) {}

    /** Whether no dispute was ever raised, so that every reader is told the same. */
    public boolean undisputed() {
        return disputes == null || disputes.isEmpty();
    }

    /** The same for a reader who may not read disputes; it has a hash of its own. */
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
