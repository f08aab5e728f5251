package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_144;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Events go through the real store and views; only their envelope is not what the service writes. */
@DisplayName("An event whose audience cannot be read")
class UnreadableAudienceTest extends HttpTest {
    private static final String NONE = "";

    @Autowired
    Commands commands;

    @ParameterizedTest
    @ValueSource(strings = {NONE, "EVERYBODY", "OWNER:", "DISPUTE:x"})
    @Shows(R_144)
    void is_shown_to_nobody_and_counts_all_the_same(String audience) {
        var office = establishedOffice();
        mandatesOfBoth(office);
        on("2026-02-05");
        propose(office, audience);

        for (var reader : List.of("lier", "state-viken", "auditor-lier", "auditor-state", "supervisor-33")) {
            var history = accepted(200, as(reader).get(office + "/history"));
            assertThat(history.body().at("/events")).as(reader).hasSize(4);
            assertThat(history.body().at("/events/3").propertyNames())
                    .as(reader)
                    .containsExactlyInAnyOrder("version", "recordedAt", "sha256", "withheld");
            assertThat(history.at("/events/2/type")).isEqualTo("mandate.MandateGranted");

            var change = accepted(200, as(reader).get(office + "/changes/1"));
            assertThat(change.at("/audit/summary")).as(reader).isEqualTo("Two posts move");
            assertThat(change.body().at("/events")).hasSize(1);
            assertThat(change.at("/events/0/withheld")).as(reader).isEqualTo(Visibility.UNDER);
            assertThat(change.body().at("/events/0").has("event")).isFalse();
        }
        var stale = as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-07-01"), "If-Match", "\"3\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.raw().body()).contains("offentleglova").doesNotContain("ChangeProposed");
    }

    private void propose(String office, String audience) {
        var changeContent = new ChangeContent(
                ChangeKind.STAFF_MOVED,
                "Two posts move",
                LocalDate.of(2026, 6, 1),
                ChangeFigures.NONE,
                Collections.emptySortedMap());
        var envelope = MetaData.from(
                Map.of(Envelope.ACTING_AS, "M1", Envelope.ACTOR_ROLE, "case-system", Envelope.PROVENANCE, "LIVE"));
        commands.send(
                new ProposeChange(
                        new OfficeNumber(office.substring(office.length() - 4)),
                        OwnerId.municipality(1),
                        changeContent,
                        Collections.emptySortedMap()),
                audience.equals(NONE) ? envelope : envelope.and(Envelope.AUDIENCE, audience));
    }
}
