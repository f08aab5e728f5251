package no.partnerskap.view.decisionhistory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * The terms between the owners that a decision is about: an agreement, an amendment of it with the clauses that it touches, or a key
 * for sharing cost.
 *
 * @param agreement the agreement that the decision is about
 * @param amendment the number of the amendment within that agreement, where the decision is about one
 * @param clauses the keys of the clauses that the decision is about
 * @param costKey the number of the cost key that the decision is about
 * @param adopted whether they are in force by their own conditions, whatever the decision says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecidedTerms(
        AgreementNumber agreement,
        AgreementKind kind,
        @Nullable Integer amendment,
        List<ClauseKey> clauses,
        @Nullable KeyNumber costKey,
        boolean adopted) {
    DecidedTerms asAdopted() {
        return new DecidedTerms(agreement, kind, amendment, clauses, costKey, true);
    }
}
