package no.partnerskap.core.agreement;

import static no.partnerskap.core.agreement.InForce.approvedByBoth;
import static no.partnerskap.core.agreement.InForce.complete;
import static no.partnerskap.core.agreement.InForce.fold;
import static no.partnerskap.core.agreement.InForce.signed;
import static no.partnerskap.core.agreement.InForce.with;
import static no.partnerskap.core.agreement.Texts.partnership;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_014;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_028;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementStatus.AgreementStage;
import no.partnerskap.core.agreement.AgreementStatus.Mark;
import no.partnerskap.core.agreement.ClauseFields.FurtherService;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Agreements that follow each other")
class SuccessionTest {
    private static final SortedSet<OwnerId> BOTH = owners(STATE, LIER);
    private static final AgreementNumber SECOND = new AgreementNumber(2);
    private static final Terms FIRST_TERMS = partnership(OPENING, date("2026-07-01"), Texts.whole());
    private static final Terms SECOND_TERMS = partnership(date("2026-09-01"), null, Texts.least());

    private static Agreements both() {
        return fold(Stream.of(complete(1, FIRST_TERMS, "2026-01-01"), complete(2, SECOND_TERMS, "2026-08-01"))
                .flatMap(List::stream)
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-01-01,2026-01-01",
        "2026-01-20,2026-01-10,2026-01-20",
        "2026-01-10,2026-01-25,2026-01-25"
    })
    @Shows(R_017)
    void begin_with_the_latest_of_day_approval_and_signature(String approval, String signature, LocalDate from) {
        var known = fold(Stream.concat(
                        approvedByBoth(1, FIRST_TERMS, approval).stream(),
                        Stream.of(signed(1, STATE, "2026-01-01"), signed(1, LIER, signature)))
                .toList());
        assertThat(known.existing(AGREEMENT).inForceFrom(BOTH)).contains(from);
        assertThat(known.applicable(from, BOTH)).contains(FIRST_TERMS);
        assertThat(known.applicable(from.minusDays(1), BOTH)).isEmpty();
        assertThat(known.existing(AGREEMENT).inForceFrom(owners(STATE, LIER, EIKER)))
                .isEmpty();
    }

    @Test
    @Shows(R_017)
    void do_not_begin_without_every_signature() {
        var all = complete(1, FIRST_TERMS, "2026-01-01");
        for (int missing = 1; missing < all.size(); missing++) {
            var events = new ArrayList<>(all);
            events.remove(missing);
            assertThat(fold(events).applicable(date("2030-01-01"), BOTH)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,IN_FORCE,,1", "2026-08-31,IN_FORCE,EXPIRED_CONTINUING,1", "2026-09-01,REPLACED,,2"})
    @Shows({R_021, R_023})
    void never_overlap_and_leave_no_gap(LocalDate day, AgreementStage first, Mark mark, int guiding) {
        var known = both();
        var agreementStatus = known.status(AGREEMENT, day, BOTH, Set.of());
        assertThat(agreementStatus.status()).isEqualTo(first);
        assertThat(agreementStatus.marks()).isEqualTo(mark == null ? Set.of() : Set.of(mark));
        assertThat(known.inForce(AgreementKind.PARTNERSHIP, day, BOTH)).contains(new AgreementNumber(guiding));
        assertThat(known.replacedOn(AGREEMENT, BOTH)).contains(date("2026-09-01"));
        assertThat(known.replacedOn(SECOND, BOTH)).isEmpty();
    }

    @Test
    @Shows(R_021)
    void never_begin_on_one_day() {
        var scene = given(established())
                .and(with(complete(1, FIRST_TERMS, "2026-01-01")))
                .and(with(approvedByBoth(2, partnership(Texts.least()), "2026-01-01"), signed(2, LIER, "2026-01-01")));
        scene.when(new SignAgreement(OFFICE, SECOND, STATE, on("2026-01-01"))).refuses("agreement.same-day", R_021);
        scene.when(new SignAgreement(OFFICE, SECOND, STATE, on("2026-01-02"))).records(signed(2, STATE, "2026-01-02"));
    }

    @Test
    @Shows(R_021)
    void of_two_kinds_may_begin_on_one_day() {
        var operations = Texts.operations(null, AGREEMENT);
        given(established())
                .and(with(complete(1, FIRST_TERMS, "2026-01-01")))
                .and(with(approvedByBoth(2, operations, "2026-01-01"), signed(2, LIER, "2026-01-01")))
                .when(new SignAgreement(OFFICE, SECOND, STATE, on("2026-01-01")))
                .records(signed(2, STATE, "2026-01-01"));
    }

    @Test
    @Shows(R_014)
    void bring_a_service_beyond_the_minimum_into_the_office_only_once_every_owner_has_agreed() {
        var service = Texts.further("Home care");
        var terms = partnership(Texts.whole());
        var steps = complete(1, terms, "2026-01-01");
        for (int length = 0; length < steps.size(); length++) {
            assertThat(services(fold(steps.subList(0, length)), OPENING)).isEmpty();
        }
        assertThat(services(fold(steps), OPENING)).containsExactly(service);
        assertThat(services(fold(steps), OPENING.minusDays(1))).isEmpty();
        assertThat(services(both(), date("2026-08-31"))).containsExactly(service);
        assertThat(services(both(), date("2026-09-01"))).isEmpty();
    }

    private static List<FurtherService> services(Agreements known, LocalDate day) {
        return known.servicesBeyond(day, BOTH);
    }

    @Test
    @Shows(R_028)
    void are_due_for_evaluation_on_the_day_that_they_set() {
        var known = fold(complete(1, partnership(Texts.whole()), "2026-01-01"));
        assertThat(known.status(AGREEMENT, date("2027-05-31"), BOTH, Set.of()).marks())
                .isEmpty();
        assertThat(known.status(AGREEMENT, date("2027-06-01"), BOTH, Set.of()).marks())
                .containsExactly(Mark.EVALUATION_DUE);
    }
}
