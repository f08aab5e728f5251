package no.partnerskap.core.finding;

import static java.util.stream.Collectors.partitioningBy;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Records;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;

/** The record of a partnership as a test tells it; what is told after {@code on(day)} was recorded at noon of that day. */
final class RecordedLife {
    private final List<Recorded<PartnershipEvent>> recorded = new ArrayList<>();
    private Instant at = Instant.EPOCH;

    /** The state and Lier have an office since the first of January 2026, and a mandate each. */
    static RecordedLife ofLier() {
        return new RecordedLife().on("2026-01-01").record(established(), stateMandate(), lierMandate());
    }

    RecordedLife on(String day) {
        at = date(day).atTime(LocalTime.NOON).atZone(Oslo.ZONE).toInstant();
        return this;
    }

    RecordedLife record(PartnershipEvent... events) {
        for (var event : events) {
            long version = recorded.size() + 1;
            recorded.add(new Recorded<>(event, version, "e" + version, at, "STATE", Provenance.LIVE, Audience.PARTIES));
        }
        return this;
    }

    List<OpenFinding> all(String day) {
        return Findings.of(filed(recorded), PolicyBook.shipped(), Question.atEndOf(date(day)));
    }

    List<FindingCode> openOn(String day) {
        var question = Question.atEndOf(date(day));
        return Findings.open(filed(recorded), PolicyBook.shipped(), question).stream()
                .map(OpenFinding::code)
                .toList();
    }

    OpenFinding one(FindingCode code, String day) {
        return all(day).stream()
                .filter(openFinding -> openFinding.code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** Found from one day until another, and not on that one. */
    void closes(FindingCode code, String from, String until) {
        assertThat(openOn(date(until).minusDays(1).toString())).contains(code);
        assertThat(openOn(until)).doesNotContain(code);
        var closed = one(code, until);
        assertThat(closed.since()).isEqualTo(from);
        assertThat(closed.closedOn()).isEqualTo(until);
    }

    /** Filed by what it concerns, as the findings read it. */
    static FindingRecord filed(List<Recorded<PartnershipEvent>> events) {
        var byCost = events.stream().collect(partitioningBy(known -> known.event() instanceof CostKeyEvent));
        return new FindingRecord(Records.of(byCost.get(false)), byCost.get(true));
    }
}
