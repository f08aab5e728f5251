package no.partnerskap.view.inbox;

import static no.partnerskap.core.rules.Rule.R_149;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sentences of an inbox")
class InboxTextsTest {
    private final InboxTexts texts = new InboxTexts();

    @Test
    @Shows(R_149)
    void are_there_for_every_kind_in_every_language_and_for_nothing_else() {
        var wanted = Stream.of(
                        Arrays.stream(InboxKind.values()).map(Enum::name),
                        Arrays.stream(Level.values()).map(level -> "level." + level),
                        Arrays.stream(AgreementKind.values()).map(kind -> "kind." + kind))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        assertThat(texts.keys()).allSatisfy(keys -> assertThat(keys).containsExactlyInAnyOrderElementsOf(wanted));
    }

    @Test
    @Shows(R_149)
    void name_the_same_values_in_every_language() {
        for (var kind : InboxKind.values()) {
            assertThat(texts.named(kind))
                    .as(kind.name())
                    .hasSize(3)
                    .containsOnly(texts.named(kind).getFirst());
        }
        assertThat(texts.named(InboxKind.CLAIM_TO_ANSWER).getFirst())
                .isEqualTo(Set.of("owner-claiming", "level", "occurred", "title"));
    }
}
