package no.partnerskap.view.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.CanonicalJson;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.view.costkey.CostKeyStatus;

/**
 * A partnership just after one of its events, on a day: all that applied between the owners, and what was open.
 *
 * @param changes those not taken back, each with the verdicts of the day
 */
public record PartnershipThen(
        OfficeNumber office,
        Moment moment,
        OfficeThen partnership,
        List<Mandate> mandates,
        List<AgreementThen> agreements,
        List<ChangeThen> changes,
        CostKeyStatus costKey,
        List<MeetingThen> meetings,
        List<DisputeThen> disputes) {

    /**
     * Which state it is.
     *
     * @param version the event just after which it stood so
     * @param recordedAt when that event was recorded; nothing later was known
     */
    public record Moment(long version, Instant recordedAt, LocalDate validOn) {}

    /** The state as canonical JSON (RFC 8785): what {@link #sha256} is of. */
    public byte[] canonical() {
        return CanonicalJson.bytes(this);
    }

    /** SHA-256 of the state: the same events, day and policy always give the same. */
    public String sha256() {
        return CanonicalJson.sha256(this);
    }
}
