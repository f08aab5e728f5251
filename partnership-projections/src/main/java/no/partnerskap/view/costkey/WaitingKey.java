package no.partnerskap.view.costkey;

import java.time.LocalDate;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;

/** A key that applies to nothing before the change that carries it is decided by every owner or by the board. */
public record WaitingKey(
        KeyNumber key,
        AgreementNumber agreement,
        ChangeNumber change,
        OwnerId proposedBy,
        LocalDate effectiveOn,
        KeyTerms terms) {}
