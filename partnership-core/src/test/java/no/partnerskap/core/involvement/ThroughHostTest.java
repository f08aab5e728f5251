package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofLierAndEiker;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.involvement.Verdict.NOT_INVOLVED;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.rules.Rule.R_034;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.office.OfficeEvent.HostDelegationRecorded;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A verdict on a municipality that has a host")
class ThroughHostTest {
    private static final String AFTER = "2026-03-05";

    @ParameterizedTest
    @CsvSource({"2026-02-09, NOT_INVOLVED, false", "2026-02-10, INVOLVED_IN_TIME, true"})
    @Shows(R_034)
    void counts_a_step_toward_the_host_from_the_day_that_the_subject_was_delegated(
            String occurred, Verdict verdict, boolean viaHost) {
        var history = ofLierAndEiker()
                .on("2026-01-05")
                .proposes(ChangeKind.IT_SYSTEM_CHANGE, "2026-03-01")
                .record(delegation(ChangeKind.IT_SYSTEM_CHANGE))
                .on("2026-02-10")
                .lierRecords(informed(occurred));
        var eiker = history.toward(EIKER, Question.atEndOf(date(AFTER)));
        assertThat(eiker.verdict()).isEqualTo(verdict);
        assertThat(eiker.flags().contains(Flag.VIA_HOST)).isEqualTo(viaHost);
        assertThat(history.flagsOn(AFTER)).doesNotContain(Flag.VIA_HOST);
    }

    @Test
    @Shows(R_034)
    void counts_no_step_toward_the_host_in_another_subject() {
        var history = ofLierAndEiker()
                .on("2026-01-05")
                .proposes(ChangeKind.IT_SYSTEM_CHANGE, "2026-03-01")
                .record(delegation(ChangeKind.TASK_MOVED))
                .on("2026-02-10")
                .lierRecords(informed("2026-02-10"));
        assertThat(history.toward(EIKER, Question.atEndOf(date(AFTER))).verdict())
                .isEqualTo(NOT_INVOLVED);
    }

    private static HostDelegationRecorded delegation(ChangeKind kind) {
        return new HostDelegationRecorded(
                OFFICE,
                EIKER,
                LIER,
                new TreeSet<>(Set.of(kind)),
                registered(EIKER),
                registered(EIKER),
                date("2026-02-10"));
    }
}
