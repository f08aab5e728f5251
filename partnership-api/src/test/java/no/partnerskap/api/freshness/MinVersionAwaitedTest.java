package no.partnerskap.api.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A read that asks for a version that does not come")
class MinVersionAwaitedTest extends HttpTest {
    private static final long USUAL_WAIT = 2_000_000_000L;

    @Test
    void is_told_when_to_ask_again_after_the_usual_wait() {
        var office = establishedOffice();
        long began = System.nanoTime();
        var told = rejected(503, "version-not-reached", as("lier").get(office, "Min-Version", "42"));
        assertThat(System.nanoTime() - began).isGreaterThan(USUAL_WAIT - 100_000_000L);
        assertThat(told.header("Retry-After")).isNotEmpty();
        assertThat(told.at("/values/asked")).isEqualTo("42");
        assertThat(told.at("/values/current")).isEqualTo("1");
    }
}
