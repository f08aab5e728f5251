package no.partnerskap.view.decisionhistory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * Terms that a decision is about: an agreement, an amendment with its clauses, or a cost key.
 *
 * @param agreement the number of the agreement that the decision is about, or whose amendment or cost key it is about
 * @param amendment the number of the amendment within that agreement; absent if the decision is not about one
 * @param clauses the keys of the clauses that the amendment changes; empty otherwise
 * @param costKey the number of the cost key; absent if the decision is not about one
 * @param adopted whether the agreement, amendment or key has been adopted, whatever the decision says
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
