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
 * Snapshot of a partnership just after one of its events, on a day: what applied between the owners, and what was open.
 *
 * @param moment the event and the day of the snapshot
 * @param partnership the office, its owners and its leaders
 * @param mandates the mandates recorded by then
 * @param agreements the agreements recorded by then, each with its text on {@code validOn}
 * @param changes the changes recorded by then that were not withdrawn, each with its verdicts on {@code validOn}
 * @param costKey the cost keys in force on {@code validOn}, and those proposed
 * @param meetings the meetings recorded by then
 * @param disputes the disputes recorded by then; absent for a reader who may not read them
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
     * @param version the version of the event just after which the snapshot is taken
     * @param recordedAt when that event was recorded, in UTC; nothing later is in the snapshot
     * @param validOn the day in Oslo that the snapshot is for
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
