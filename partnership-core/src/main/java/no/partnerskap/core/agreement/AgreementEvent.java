package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/** The history of one agreement. Stored for good. */
public sealed interface AgreementEvent extends PartnershipEvent {
    AgreementNumber agreement();

    record TextAgreed(OfficeNumber office, AgreementNumber agreement, OwnerId agreedBy, Terms terms)
            implements AgreementEvent {}

    /** {@code counts}: whether it is for the agreed text and from a body with a mandate; one that does not activates nothing. */
    record OwnerApprovalRecorded(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId owner,
            String textSha256,
            Occurred approvedOn,
            Body body,
            @Nullable MandateNumber mandate,
            boolean counts)
            implements AgreementEvent {}

    record AgreementSigned(OfficeNumber office, AgreementNumber agreement, OwnerId owner, Occurred signedOn)
            implements AgreementEvent {}
}
