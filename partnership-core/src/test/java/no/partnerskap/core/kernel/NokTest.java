package no.partnerskap.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An amount in kroner")
class NokTest {
    @Test
    void is_exact_to_the_ore() {
        assertThat(Nok.of("0.1").plus(Nok.of("0.2"))).isEqualTo(Nok.of("0.30"));
        assertThat(Nok.of("1").minus(Nok.of("1.01")).ore()).isEqualTo(BigInteger.valueOf(-1));
        assertThat(Nok.ofOre(BigInteger.valueOf(123))).hasToString("1.23");
    }

    @Test
    void is_the_same_however_it_is_written() {
        assertThat(Nok.of("3600000")).isEqualTo(Nok.of("3600000.00")).isEqualTo(Nok.of("3.6E+6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1000000000000.01", "-1000000000000.01", "1E+1000000", "1E-1000000"})
    void is_never_finer_than_an_ore_nor_absurd(String kroner) {
        assertThatThrownBy(() -> Nok.of(kroner)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "-1000000000000"})
    void is_at_most_a_million_million(String kroner) {
        assertThat(Nok.of(kroner).value()).isEqualByComparingTo(kroner);
    }
}
