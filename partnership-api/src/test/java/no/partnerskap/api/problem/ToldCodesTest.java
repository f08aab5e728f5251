package no.partnerskap.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import no.partnerskap.api.problem.ToldCodes.Call;
import no.partnerskap.api.problem.ToldCodes.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scan for codes")
class ToldCodesTest {
    @Test
    void finds_each_way_of_telling_with_its_code_and_values() {
        var found = ToldCodes.in("Made.java", """
            /** Says new Malformed("/a", "in-a-comment") and means nothing. */
            void check() {
                // new Malformed("/b", "in-another");
                Refused.unless(
                        fits("a, \\"b\\"", 1), "made.up", R_001, Map.of("most", "" + MOST, "least", least(1, 2)));
                throw new Malformed("/terms/" + i + "/key", "made-up");
            }
            Thing thing() { return things.get(number.value(), "thing"); }
            Finding one() { return Finding
                    .of(R_002, "noticed"); }
            """);
        assertThat(found)
                .extracting(Told::call, Told::code)
                .containsExactlyInAnyOrder(
                        tuple(Call.REFUSED_UNLESS, "made.up"),
                        tuple(Call.MALFORMED, "made-up"),
                        tuple(Call.NUMBERED, "unknown-thing"),
                        tuple(Call.FINDING_OF, "noticed"));
        assertThat(found.getFirst().values()).containsExactlyInAnyOrder("least", "most");
    }

    @Test
    void finds_no_code_where_another_s_is_passed_on() {
        var found = ToldCodes.in("Made.java", "throw new Refused(code, rule, values);");
        assertThat(found).extracting(Told::code).containsExactly("");
    }
}
