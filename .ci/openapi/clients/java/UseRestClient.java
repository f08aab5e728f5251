import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.client.RestClientResponseException;
import partnership.spring.api.CostKeyApi;
import partnership.spring.api.CostKeyApi.ReadSettlementsRequest;
import partnership.spring.model.*;

/** A caller of the interface, as {@code use.ts} is one, by the HTTP client of Spring. */
class UseRestClient {
    Map<String, BigDecimal> balances(CostKeyApi costKey) {
        var request = new ReadSettlementsRequest()
                .office("0626")
                .validOn(LocalDate.of(2026, 6, 16))
                .accessPurpose(AccessPurpose.AUDIT);
        return costKey.readSettlements(request).getSettlements().getFirst().getBalances();
    }

    LocalDate effectiveOn(DecisionEntry decision) {
        return switch (decision) {
            case MeetingDecision meeting -> meeting.getEffectiveOn();
            case OwnLineDecision ownLine -> ownLine.getEffectiveOn();
            case AgreementDecision agreement -> agreement.getEffectiveOn();
            case AmendmentDecision amendment -> amendment.getEffectiveOn();
            case CostKeyDecision key -> key.getEffectiveOn();
            case BoardDecision board -> board.getEffectiveOn();
        };
    }

    String refusedBy(RestClientResponseException refused) {
        return refused.getResponseBodyAs(Problem.class).getRule();
    }
}
