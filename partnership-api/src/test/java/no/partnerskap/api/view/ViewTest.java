package no.partnerskap.api.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.axon.SimulatedClock;
import no.partnerskap.api.cases.Administrator;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.RecordingClock;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.record.IndexRebuild;
import no.partnerskap.view.record.RecordReader;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The service without its web side, with a clock that is set and an office of its own for each test. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class ViewTest {
    static final SimulatedClock CLOCK = new SimulatedClock();
    private static final AtomicInteger NEXT_OFFICE = new AtomicInteger();

    @TestBean
    Clock clock;

    @Autowired
    RecordingClock recordingClock;

    @Autowired
    Commands commands;

    @Autowired
    AuditReader audit;

    @Autowired
    RecordReader record;

    @Autowired
    IndexRebuild rebuild;

    @Autowired
    EventStorageEngine store;

    @Autowired
    PolicyBook policies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    OfficeNumber office = newOffice();

    static Clock clock() {
        return CLOCK;
    }

    /** Axon's clock is one per process, and other contexts may have set theirs. */
    @BeforeEach
    void setAxonsClock() {
        GenericEventMessage.clock = recordingClock;
    }

    /** The seeds of generated histories, or the one of {@code -Dcases.seed}. */
    static LongStream chosenOr(long... seeds) {
        var chosen = Long.getLong("cases.seed");
        return chosen != null ? LongStream.of(chosen) : LongStream.of(seeds);
    }

    static OfficeNumber newOffice() {
        return new OfficeNumber("%04d".formatted(NEXT_OFFICE.incrementAndGet()));
    }

    static void on(LocalDate day) {
        CLOCK.set(day, LocalTime.NOON);
    }

    Receipt send(PartnershipCommand command) {
        return commands.send(command, MetaData.with(Envelope.ACTING_AS, "REGISTRAR"));
    }

    Receipt established() {
        on(Lier.OPENING);
        send(Lier.establishment(office));
        send(Lier.mandate(office, Lier.STATE));
        return send(Lier.mandate(office, Lier.LIER));
    }

    ChangeNumber proposed(PartnershipCommand proposal) {
        return new ChangeNumber(send(proposal).number());
    }

    ChangeAudit answer(ChangeNumber change, Question question) {
        return audit.change(office, change, question).orElseThrow();
    }

    OwnerAudit lier(ChangeNumber change, Question question) {
        return answer(change, question).owners().stream()
                .filter(owner -> owner.owner().equals(Lier.LIER))
                .findFirst()
                .orElseThrow();
    }

    Verdict verdict(ChangeNumber change, LocalDate atEndOf) {
        return lier(change, Question.atEndOf(atEndOf)).verdict();
    }

    IndexRebuild.Rebuilt rebuilt() {
        return rebuild.rebuild(office, store.readEvents(office.value()).asStream());
    }

    /** For damage that the service's own role could not do. */
    Administrator administrator() {
        return new Administrator(environment);
    }

    long storedEvents() {
        return jdbc.sql("select count(*) from domain_event where aggregate_identifier = ?")
                .param(office.value())
                .query(Long.class)
                .single();
    }

    /** The versions in the view's own table, each as often as it stands there under one subject. */
    List<Long> versionsInView() {
        return jdbc
                .sql("select distinct version from event_index where office = ? order by version")
                .param(office.value())
                .query(Long.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
