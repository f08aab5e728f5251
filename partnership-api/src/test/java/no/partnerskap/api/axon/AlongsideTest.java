package no.partnerskap.api.axon;

import static no.partnerskap.api.axon.Facts.DRAMMEN;
import static no.partnerskap.api.axon.Facts.drammen;
import static no.partnerskap.api.axon.Facts.envelope;
import static no.partnerskap.api.axon.Facts.establishment;
import static no.partnerskap.api.axon.Facts.hostNamed;
import static no.partnerskap.api.axon.Facts.lierTakesTheNumberOfDrammen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;
import no.partnerskap.core.partnership.Partnership;
import no.partnerskap.view.office.OfficeCache;
import no.partnerskap.view.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@DisplayName("What belongs with a command")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:alongside;DB_CLOSE_DELAY=-1")
class AlongsideTest {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 6, 1);
    private static final AtomicInteger NEXT_OFFICE = new AtomicInteger(100);

    @Autowired
    Commands commands;

    @Autowired
    RecordReader record;

    @Autowired
    OfficeCache present;

    private OfficeNumber office;

    @BeforeEach
    void an_established_partnership() {
        office = new OfficeNumber("%04d".formatted(NEXT_OFFICE.incrementAndGet()));
        commands.send(establishment(office), envelope());
    }

    @Test
    void is_done_when_the_events_and_the_views_are_written() {
        var seen = new ArrayList<Long>();
        var receipt = commands.send(hostNamed(office), envelope(), accepted -> {
            seen.add(accepted.version());
            seen.add(record.version(office));
        });
        assertThat(seen).containsExactly(2L, 2L);
        assertThat(receipt.version()).isEqualTo(2);
    }

    @Test
    void undoes_the_command_where_it_fails() {
        assertThatThrownBy(() -> commands.send(hostNamed(office), envelope(), this::fails))
                .hasMessage("It fails");
        assertThat(record.version(office)).isEqualTo(1);
        assertThat(commands.send(hostNamed(office), envelope()).version()).isEqualTo(2);
    }

    @Test
    void is_not_done_for_a_trial_or_a_refusal() {
        var trial = envelope().and(Partnership.DRY_RUN, true);
        assertThat(commands.send(hostNamed(office), trial, this::fails).version())
                .isEqualTo(1);
        assertThatThrownBy(() -> commands.send(lierTakesTheNumberOfDrammen(office), envelope(), this::fails))
                .isInstanceOf(Refused.class);
    }

    /** Another event gets the version of the one that was undone; nothing that was read meanwhile may pass for it. */
    @Test
    void leaves_nothing_in_memory_of_what_was_undone() {
        assertThatThrownBy(() -> commands.send(hostNamed(office), envelope(), accepted -> {
                    assertThat(present.of(office).office().hostOn(SOME_DAY)).isPresent();
                    fails(accepted);
                }))
                .hasMessage("It fails");
        commands.send(new RenumberOwner(office, DRAMMEN, drammen("3399")), envelope());

        assertThat(present.of(office).office().hostOn(SOME_DAY)).isEmpty();
        assertThat(record.timeline(office, Subject.OFFICE, 0, RecordReader.ALL_ON_RECORD))
                .extracting(recorded -> recorded.event().getClass().getSimpleName())
                .containsExactly("PartnershipEstablished", "OwnerRenumbered");
    }

    private void fails(Receipt accepted) {
        throw new IllegalStateException("It fails");
    }
}
