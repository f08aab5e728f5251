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
 * What put a wording where it stands.
 *
 * @param amendment the amendment that brought it; 0 for the text first agreed
 * @param change the change that carried the amendment; absent for the text first agreed
 * @param approvals each owner's approval that it rests on; none where the dispute board has set it
 * @param signatures of the text first agreed; amendments have none
 * @param meetings what meetings of the owners have decided about that change
 * @param versions the events of the record that it rests on, in order
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

    /** An owner's line has approved exactly this text. {@code version} is the event that says so. */
    public record TextApproved(
            OwnerId owner,
            Occurred approvedOn,
            @Nullable Body body,
            @Nullable MandateNumber mandate,
            long version) {}

    /** An owner has signed. {@code version} is the event that says so. */
    public record TextSigned(OwnerId owner, Occurred signedOn, long version) {}
}
