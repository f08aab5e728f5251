package no.partnerskap.view.costkey;

import java.time.LocalDate;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Cost key awaiting a decision: it is not in force until every owner or the board has decided the change that carries it.
 *
 * @param proposedBy the owner whose proposed key awaits a decision
 * @param effectiveOn the first day on which the proposed key would apply
 * @param textSha256 the SHA-256 hash that approvals of the proposed key must give, 64 lower-case hexadecimal digits: of {@code
 *     agreement}, {@code from} (the first day) and {@code terms} as canonical JSON
 */
public record WaitingKey(
        KeyNumber key,
        AgreementNumber agreement,
        ChangeNumber change,
        OwnerId proposedBy,
        LocalDate effectiveOn,
        KeyTerms terms,
        String textSha256) {}
