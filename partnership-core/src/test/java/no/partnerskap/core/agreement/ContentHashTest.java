package no.partnerskap.core.agreement;

import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_016;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.agreement.ClauseFields.General;
import no.partnerskap.core.agreement.ClauseFields.Organisation;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hash of a text")
class ContentHashTest {
    private static final Map<ChangeKind, Level> LEVELS =
            Map.of(ChangeKind.STAFF_MOVED, Level.INFORMED, ChangeKind.TASK_MOVED, Level.CO_DECIDED);

    private static Terms terms(List<Clause> clauses) {
        return new Terms(
                AgreementKind.PARTNERSHIP, OPENING, null, sorted(LEVELS), sorted(Map.of()), null, clauses, null);
    }

    @Test
    @Shows(R_016)
    void is_of_bytes_that_anybody_can_write() {
        var odd = Texts.clause("x", "«Å»\n\"\\\t</\u2028€", new General());
        var grant = Texts.clause("s", "t", Texts.services(List.of(), Texts.further("Home")));
        assertThat(new String(ContentHash.bytes(terms(List.of(odd, grant))), StandardCharsets.UTF_8))
                .isEqualTo("{\"clauses\":[{\"fields\":{\"type\":\"GENERAL\"},\"heading\":\"Heading\",\"key\":\"x\","
                        + "\"text\":\"«Å»\\n\\\"\\\\\\t</\u2028€\"},{\"fields\":{\"beyond\":[{\"budgetLine\":\"242\","
                        + "\"law\":\"helse- og omsorgstjenesteloven § 3-2\",\"service\":\"Home\",\"staffing\":1.5,"
                        + "\"start\":\"2026-01-01\"}],\"minimum\":[],\"type\":\"SERVICES\"},\"heading\":\"Heading\","
                        + "\"key\":\"s\",\"text\":\"t\"}],\"days\":{},\"from\":\"2026-01-01\",\"kind\":\"PARTNERSHIP\","
                        + "\"levels\":{\"STAFF_MOVED\":\"INFORMED\",\"TASK_MOVED\":\"CO_DECIDED\"}}");
    }

    @Test
    @Shows(R_016)
    void is_the_same_for_good() {
        assertThat(ContentHash.of(terms(Texts.least())))
                .isEqualTo("ecbf66d6084a4c0813734762d0396e8fa86c30be397617bab09731c5ac117dd9");
    }

    @Test
    void does_not_depend_on_the_order_of_a_map() {
        var backwards = new TreeMap<ChangeKind, Level>(Collections.reverseOrder());
        backwards.putAll(LEVELS);
        var terms = terms(Texts.whole());
        assertThat(ContentHash.of(
                        new Terms(terms.kind(), OPENING, null, backwards, terms.days(), null, Texts.whole(), null)))
                .isEqualTo(ContentHash.of(terms));
    }

    @Test
    @Shows(R_016)
    void changes_with_every_word_and_every_field() {
        var other = Texts.clause(
                "organisation-and-operation", "As agreed.", new Organisation(List.of("Door"), List.of(), null));
        var reworded = Texts.clause(
                "organisation-and-operation", "As agreed", Texts.least().get(1).fields());
        var hashes = List.of(
                ContentHash.of(terms(Texts.least())),
                ContentHash.of(terms(Texts.with(Texts.least(), other))),
                ContentHash.of(terms(Texts.with(Texts.least(), reworded))),
                ContentHash.of(Texts.partnership(Texts.least())));
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    @Shows(R_016)
    void of_an_amendment_is_of_the_clauses_touched_in_the_order_of_their_keys() {
        var changes = new ArrayList<>(
                Texts.whole().stream().map(c -> new ClauseChange(c.key(), c)).toList());
        changes.add(new ClauseChange(new ClauseKey("a"), null));
        var hash = ContentHash.of(changes);
        Collections.reverse(changes);
        assertThat(ContentHash.of(changes)).isEqualTo(hash);
        assertThat(new String(ContentHash.bytes(changes.subList(0, 1)), StandardCharsets.UTF_8))
                .isEqualTo("[{\"key\":\"a\"}]");
    }

    @Test
    void of_a_text_without_clauses_is_that_of_its_document() {
        assertThat(ContentHash.of(Texts.partnership(List.of())))
                .isEqualTo(registered(STATE).sha256());
    }
}
