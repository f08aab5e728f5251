package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who has changed one clause, and by what: every wording that was agreed or adopted, in that order.
 *
 * @param applies the version that applies on the day asked about; absent where the clause does not stand in the text then
 * @param negotiated what the owners made of it before the text was agreed
 * @param proposed the amendments that touch it and wait for approvals
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
