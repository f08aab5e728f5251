package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;

/** Amendment that awaits the approvals of its change. */
public record OpenAmendment(AgreementNumber agreement, int amendment, ChangeNumber change, String textSha256) {}
