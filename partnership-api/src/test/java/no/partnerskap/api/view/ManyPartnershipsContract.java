package no.partnerskap.api.view;

import static no.partnerskap.core.rules.Rule.R_151;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.findings.FindingsReader;
import no.partnerskap.view.findings.OpenFindingCounts;
import no.partnerskap.view.office.OfficeCache;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.PartnershipHead;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of many partnerships, or of many changes, at once is what each of them is told alone. */
abstract class ManyPartnershipsContract extends ViewTest {
    private static final int PARTNERSHIPS = 23;
    private static final int CHANGES = 203;

    @Autowired
    OfficeCache present;

    @Autowired
    OfficeReader known;

    @Autowired
    OpenFindingCounts open;

    @Autowired
    FindingsReader findings;

    private final List<OfficeNumber> offices = new ArrayList<>();

    private List<PartnershipHead> heads() {
        return record.heads().stream()
                .filter(head -> offices.contains(head.office()))
                .toList();
    }

    private void live() {
        for (int i = 0; i < PARTNERSHIPS; i++) {
            office = newOffice();
            offices.add(office);
            established();
            if (i % 2 == 0) {
                proposed(Lier.statePullsTwoStaff(office));
            }
        }
    }

    private void sameAsAlone(LocalDate day) {
        var counted = open.count(heads(), Question.atEndOf(day));
        var alone = new HashMap<OfficeNumber, Integer>();
        offices.forEach(
                one -> alone.put(one, findings.open(one, Question.atEndOf(day)).size()));
        assertThat(counted).as("on " + day).isEqualTo(alone);
    }

    @Test
    void findings_are_counted_together_as_they_are_found_alone() {
        live();
        sameAsAlone(Lier.OPENING);
        sameAsAlone(Lier.OPENING);
        sameAsAlone(Lier.EFFECT.minusDays(1));
        sameAsAlone(Lier.EFFECT);
        on(Lier.EFFECT);
        office = offices.getFirst();
        var said = new RandomDecisions(new Random(7), office);
        said.first(Lier.EFFECT).forEach(command -> {
            try {
                send(command);
            } catch (Rejected turnedAway) {
                // some of what is said at random is
            }
        });
        sameAsAlone(Lier.EFFECT);
        sameAsAlone(Lier.EFFECT.plusYears(2));
        sameAsAlone(Lier.EFFECT);
    }

    @Test
    @Shows(R_151)
    void heads_tell_how_far_each_record_has_come_also_after_a_rebuild_from_nothing() {
        live();
        assertThat(heads()).hasSize(PARTNERSHIPS).allSatisfy(head -> {
            assertThat(head.version()).isEqualTo(record.version(head.office()));
            assertThat(record.head(head.office())).contains(head);
            assertThat(head.passedOn()).isFalse();
            assertThat(present.of(head.office()))
                    .isEqualTo(known.office(head.office(), record.knownNow(head.office(), CLOCK.instant())));
        });
        assertThat(present.of(heads()).values())
                .hasSize(PARTNERSHIPS)
                .allSatisfy(file -> assertThat(file.office().name()).isEqualTo("Nav Lier"));
        var before = heads();
        office = offices.getLast();
        for (var table : List.of("partnership", "event_index")) {
            jdbc.sql("delete from " + table + " where office = ?")
                    .param(office.value())
                    .update();
            assertThat(heads()).hasSize(PARTNERSHIPS - 1);
            rebuilt();
            assertThat(heads()).isEqualTo(before);
        }
    }

    @Test
    void changes_are_judged_page_by_page_as_all_together() {
        established();
        for (int i = 0; i < CHANGES; i++) {
            proposed(Lier.statePullsTwoStaff(office));
        }
        on(Lier.EFFECT);
        var question = Question.atEndOf(Lier.EFFECT);
        var all = audit.all(office, question);
        assertThat(all).hasSize(CHANGES);
        assertThat(audit.after(office, 0, question, any -> true, CHANGES + 1)).isEqualTo(all);
        assertThat(audit.after(office, 99, question, any -> true, 3)).isEqualTo(all.subList(99, 102));
        assertThat(audit.after(office, 1, question, ManyPartnershipsContract::isSeventh, 100))
                .isEqualTo(
                        all.stream().filter(ManyPartnershipsContract::isSeventh).toList());
        assertThat(audit.after(office, CHANGES, question, any -> true, 5)).isEmpty();
    }

    private static boolean isSeventh(ChangeAudit change) {
        return change.change().value() % 7 == 0;
    }
}
