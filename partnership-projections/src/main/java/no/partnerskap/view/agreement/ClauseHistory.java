package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * History of one clause: every wording agreed or adopted, in that order, with its origin.
 *
 * @param applies the version that applies on {@code validOn}; absent if the clause is not in the text then
 * @param wordings every wording of the clause that was agreed or adopted, the oldest first
 * @param negotiated its wordings before the text was agreed
 * @param proposed the amendments that touch it and await approvals
 * @param deviations the deviations from this clause that are not over
 */
public record ClauseHistory(
        AgreementNumber agreement,
        ClauseKey key,
        @Nullable Integer applies,
        List<ClauseWording> wordings,
        List<NegotiatedWording> negotiated,
        List<ProposedAmendment> proposed,
        List<OpenDeviation> deviations) {
    public ClauseHistory {
        wordings = List.copyOf(wordings);
        negotiated = List.copyOf(negotiated);
        proposed = List.copyOf(proposed);
        deviations = List.copyOf(deviations);
    }
}
