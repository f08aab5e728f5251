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
 * @param moment which state is shown
 * @param partnership the office and its owners just after the event
 * @param mandates the mandates on record just after the event
 * @param agreements the agreements just after the event
 * @param changes the changes that were not taken back, each with the verdicts of the day
 * @param costKey how cost was shared just after the event
 * @param meetings the meetings just after the event
 * @param disputes the disputes; absent for a reader who may not read them
 */
public record PartnershipSnapshot(
        OfficeNumber office,
        SnapshotMoment moment,
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
     * @param validOn the day for which the state is shown
     */
    public record SnapshotMoment(long version, Instant recordedAt, LocalDate validOn) {}

    /** Whether no dispute was ever raised, so that every reader sees the same. */
    public boolean undisputed() {
        return disputes == null || disputes.isEmpty();
    }

    /** The same without disputes, for a reader without access to them; it has its own hash. */
    public PartnershipSnapshot withoutDisputes() {
        return new PartnershipSnapshot(
                office, moment, partnership, mandates, agreements, changes, costKey, meetings, null);
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
