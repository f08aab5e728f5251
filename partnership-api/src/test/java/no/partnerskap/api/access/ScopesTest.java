package no.partnerskap.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.ActOfAnother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scopes of a token")
class ScopesTest {
    private static List<Right> rights() {
        return Stream.of(
                        Rights.READINGS.values().stream(),
                        CommandRights.ALL.values().stream(),
                        Stream.of(Rights.DRAFTING))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void open_what_is_of_their_area_and_nothing_else() {
        for (var area : Area.values()) {
            var toRead = new Scopes(Set.of(area), Set.of());
            var toWrite = new Scopes(Set.of(), Set.of(area));
            for (var right : rights()) {
                boolean own = right.area() == area;
                assertOpen(toRead, right, own && !right.writes());
                assertOpen(toWrite, right, own && right.writes());
            }
        }
    }

    private static void assertOpen(Scopes scopes, Right right, boolean open) {
        if (open) {
            assertThatCode(() -> scopes.check(right)).doesNotThrowAnyException();
        } else {
            var access = right.writes() ? "write" : "read";
            assertThatThrownBy(() -> scopes.check(right)).isInstanceOfSatisfying(ActOfAnother.class, no -> {
                assertThat(no.code()).isEqualTo("scope-missing");
                assertThat(no.values()).isEqualTo(Map.of("area", right.area().name(), "access", access));
            });
        }
    }

    @Test
    void of_a_person_are_all() {
        assertThat(rights()).allSatisfy(right -> Scopes.ALL.check(right));
        assertThat(Scopes.ALL.read()).isEqualTo(EnumSet.allOf(Area.class));
    }

    @Test
    void know_the_area_of_every_command() {
        assertThat(CommandRights.ALL)
                .allSatisfy((command, right) -> assertThat(right.area().name().replace("_", ""))
                        .isEqualTo(
                                switch (command.getPackageName().replaceAll(".*\\.", "")) {
                                    case "office", "mandate" -> "PARTNERSHIP";
                                    case String concept -> concept.toUpperCase();
                                }));
    }
}
