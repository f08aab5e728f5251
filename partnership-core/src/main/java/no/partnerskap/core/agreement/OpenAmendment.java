package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;

/** An amendment that waits for the approvals of its change. */
public record OpenAmendment(AgreementNumber agreement, int amendment, ChangeNumber change, String textSha256) {}
