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
        return costKey.readSettlements(request).getSettlements().get(0).getBalances();
    }

    LocalDate effectiveOn(DecisionEntry decision) {
        if (decision instanceof MeetingDecision meeting) {
            return meeting.getEffectiveOn();
        }
        return decision instanceof BoardDecision board ? board.getEffectiveOn() : null;
    }

    String refusedBy(RestClientResponseException refused) {
        return refused.getResponseBodyAs(Problem.class).getRule();
    }
}
