package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_093;

import java.time.LocalDate;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.CanonicalJson;
import no.partnerskap.core.rules.Keeps;

/**
 * Text of a proposed cost key: all that the owners decide with it. An approval names its hash, so that nobody's approval counts for
 * another key, for other terms, or from another day.
 *
 * @param agreement the number of the agreement under which the proposed key is to share the cost
 * @param from the first day in Oslo on which the proposed key is to apply
 * @param terms the proposed terms, with weights and shared cost
 */
public record KeyText(AgreementNumber agreement, LocalDate from, KeyTerms terms) {

    /** The hash that approvals of the key carry: SHA-256 of this record as {@link CanonicalJson}. */
    @Keeps({R_016, R_093})
    public String sha256() {
        return CanonicalJson.sha256(this);
    }
}
