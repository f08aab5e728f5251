package no.partnerskap.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import no.partnerskap.api.json.BodyFaults;
import no.partnerskap.api.web.TraceId;
import no.partnerskap.core.kernel.ClockBehind;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A failure that is not the client's")
class ProblemAdviceTest {
    private final ProblemAdvice advice = new ProblemAdvice(new BodyFaults(JsonMapper.shared()));
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/partnerships");

    @Test
    void tells_nothing_of_what_is_broken_but_how_to_find_it() {
        var answer = advice.broken(new IllegalStateException("select secret from vault"), request);
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        var body = JsonMapper.shared().writeValueAsString(answer.getBody());
        assertThat(body).contains("\"code\":\"broken\"", TraceId.of(request)).doesNotContain("secret", "Exception");
    }

    @Test
    void asks_to_come_back_when_the_clock_is_behind() {
        var answer = advice.rejected(new ClockBehind(Duration.ofSeconds(3)), request);
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        assertThat(problem(answer).code()).isEqualTo("clock-behind");
    }

    @Test
    void asks_to_send_again_when_others_were_faster() {
        var answer = advice.concurrent(new ConcurrencyException("lost"), request);
        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(problem(answer).code()).isEqualTo("concurrent");
        assertThat(problem(answer).values()).containsEntry("retry", "true");
    }

    private static Problem problem(ResponseEntity<Object> answer) {
        return (Problem) Objects.requireNonNull(answer.getBody());
    }
}
