package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/**
 * Provenance of a wording: what put it into the text.
 *
 * @param amendment number of the amendment it comes from; 0 for the text first agreed
 * @param change number of the change that carried the amendment; absent for the text first agreed
 * @param origin what put the wording there: the owners or the board
 * @param approvals each owner's approval that it rests on; empty if the dispute board set it
 * @param signatures the signatures of the text first agreed; amendments have none
 * @param meetings the meeting decisions about that change
 * @param versions the versions of the events that it rests on, in order
 */
public record Provenance(
        AgreementNumber agreement,
        int amendment,
        @Nullable ChangeNumber change,
        Origin origin,
        List<TextApproved> approvals,
        List<TextSigned> signatures,
        List<RelatedDecision> meetings,
        List<Long> versions) {
    public Provenance {
        approvals = List.copyOf(approvals);
        signatures = List.copyOf(signatures);
        meetings = List.copyOf(meetings);
        versions = List.copyOf(versions);
    }

    /**
     * Approval of exactly this text by an owner's line. {@code version} is the number of the event.
     *
     * @param owner the owner whose line approved this text
     * @param approvedOn when that line approved this text
     * @param mandate the mandate by which this text was approved
     * @param version the version of the event that says that this text was approved
     */
    public record TextApproved(
            OwnerId owner,
            Occurred approvedOn,
            @Nullable Body body,
            @Nullable MandateNumber mandate,
            long version) {}

    /**
     * Signature of an owner. {@code version} is the number of the event.
     *
     * @param owner the owner that signed this text
     * @param signedOn when this text was signed
     * @param version the version of the event that says that this text was signed
     */
    public record TextSigned(OwnerId owner, Occurred signedOn, long version) {}
}
