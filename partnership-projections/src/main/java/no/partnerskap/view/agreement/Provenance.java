package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.ConfirmationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Provenance of a wording: the approvals, signatures and decisions by which it became part of the text.
 *
 * @param amendment the number of the amendment that introduced the wording; 0 for the text first agreed
 * @param change the number of the change that carried the amendment; absent for the text first agreed
 * @param origin the origin of the wording: the text first agreed, a joint decision, or the dispute board
 * @param approvals the approvals of the wording, one of each owner; empty if the board set it
 * @param signatures the signatures of the text first agreed; empty for an amendment
 * @param meetings the meeting decisions about the change that carried the amendment
 * @param confirmation whose word the wording is, and since when
 * @param versions the versions of the events that the wording is based on, in order
 */
public record Provenance(
        AgreementNumber agreement,
        int amendment,
        @Nullable ChangeNumber change,
        Origin origin,
        List<TextApproved> approvals,
        List<TextSigned> signatures,
        List<RelatedDecision> meetings,
        ConfirmationStatus confirmation,
        List<Long> versions) {
    public Provenance {
        approvals = List.copyOf(approvals);
        signatures = List.copyOf(signatures);
        meetings = List.copyOf(meetings);
        versions = List.copyOf(versions);
    }

    /**
     * Approval of exactly this text by an owner's line.
     *
     * @param owner the owner whose own line approved this text
     * @param approvedOn when the owner's own line approved this text
     * @param mandate the number of the mandate under which this text was approved; absent if none is recorded
     * @param version the version of the event that recorded the approval of this text
     */
    public record TextApproved(
            OwnerId owner,
            Occurred approvedOn,
            @Nullable Body body,
            @Nullable MandateNumber mandate,
            long version) {}

    /**
     * Signature of this text for an owner.
     *
     * @param owner the owner for which this text was signed
     * @param signedOn when this text was signed
     * @param version the version of the event that recorded the signature of this text
     */
    public record TextSigned(OwnerId owner, Occurred signedOn, long version) {}
}
