package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * History of one clause: every wording agreed or adopted, in that order, with its origin.
 *
 * @param applies the number of the version that applies on {@code validOn}; absent if the clause is not in the text on that day
 * @param wordings every version of the clause that was agreed or adopted, the oldest first
 * @param negotiated the wordings that the owners gave the clause in the shared draft, before the text was agreed
 * @param proposed the amendments of the clause that await approvals
 * @param deviations the deviations from the clause that are open on {@code validOn}
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
