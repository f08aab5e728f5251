package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/** What an owner asks or tells about an agreement. */
public sealed interface AgreementCommand extends PartnershipCommand {
    OwnerId by();

    /** Freezes a text that the representatives have agreed on; each line still has to approve it. */
    record AgreeText(OfficeNumber office, OwnerId by, Terms terms) implements AgreementCommand, Request {}

    record RecordOwnerApproval(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            String textSha256,
            Occurred approvedOn,
            Body body,
            @Nullable MandateNumber mandate)
            implements AgreementCommand, Report {}

    record SignAgreement(OfficeNumber office, AgreementNumber agreement, OwnerId by, Occurred signedOn)
            implements AgreementCommand, Request {}
}
