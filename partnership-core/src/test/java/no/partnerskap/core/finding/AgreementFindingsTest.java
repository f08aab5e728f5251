package no.partnerskap.core.finding;

import static no.partnerskap.core.finding.FindingCode.AMENDMENT_CLAUSES_MISSING;
import static no.partnerskap.core.finding.FindingCode.AMENDMENT_RETROACTIVE;
import static no.partnerskap.core.finding.FindingCode.AMENDMENT_SERVICES_MISSING;
import static no.partnerskap.core.finding.FindingCode.DELEGATION_RULES_NOT_RENEWED;
import static no.partnerskap.core.finding.FindingCode.LEADER_POST_TERMS_CHANGING;
import static no.partnerskap.core.finding.FindingCode.LEADER_POST_TERMS_OPEN;
import static no.partnerskap.core.finding.FindingCode.OPERATIONS_NOT_LINKED;
import static no.partnerskap.core.finding.FindingCode.OPERATIONS_OUTLIVES;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_012;
import static no.partnerskap.core.rules.Rule.R_020;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_030;
import static no.partnerskap.core.rules.Rule.R_044;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseFields.Purpose;
import no.partnerskap.core.agreement.ClauseType;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.InForce;
import no.partnerskap.core.agreement.MinimumService;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.agreement.Texts;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.office.OfficeEvent.LeaderPostAnnounced;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of findings follows what is agreed and delegated:")
class AgreementFindingsTest {
    private static RecordedLife under(Terms partnership) {
        return RecordedLife.ofLier().record(InForce.with(InForce.complete(1, partnership, "2026-01-01")));
    }

    @Test
    @Shows(R_030)
    void an_operations_agreement_belongs_to_a_partnership_agreement() {
        var life = RecordedLife.ofLier()
                .record(InForce.with(InForce.complete(1, Texts.operations(null, null), "2026-01-01")));
        life.on("2026-02-01").record(InForce.with(InForce.complete(2, Texts.partnership(Texts.whole()), "2026-02-01")));
        life.on("2026-03-01")
                .record(InForce.with(
                        InForce.complete(3, Texts.operations(null, new AgreementNumber(2)), "2026-03-01")));
        life.closes(OPERATIONS_NOT_LINKED, "2026-01-01", "2026-03-01");
    }

    @Test
    @Shows(R_030)
    void an_operations_agreement_ends_with_the_one_it_belongs_to() {
        var end = date("2029-01-01");
        var life = under(Texts.partnership(date("2026-01-01"), end, Texts.whole()));
        life.record(InForce.with(InForce.complete(2, Texts.operations(null, AGREEMENT), "2026-01-01")));
        assertThat(life.one(OPERATIONS_OUTLIVES, "2026-01-02").values()).containsEntry("end", "2029-01-01");
        life.on("2026-03-01").record(InForce.with(InForce.complete(3, Texts.operations(end, AGREEMENT), "2026-03-01")));
        life.closes(OPERATIONS_OUTLIVES, "2026-01-01", "2026-03-01");
    }

    @Test
    @Shows(R_044)
    void a_new_council_adopts_its_rules_of_delegation_by_the_end_of_the_next_year() {
        var life = RecordedLife.ofLier().record(rules("2024-02-01"));
        life.on("2027-02-01").record(rules("2027-01-20"));
        life.closes(DELEGATION_RULES_NOT_RENEWED, "2027-01-01", "2027-02-01");
    }

    private static DelegationRulesRecorded rules(String adoptedOn) {
        return new DelegationRulesRecorded(OFFICE, LIER, on(adoptedOn), on("2025-10-01"), new TreeSet<>(), "25/1");
    }

    @Test
    @Shows(R_027)
    void a_post_of_leader_is_announced_on_terms_that_an_agreement_settles() {
        var life = RecordedLife.ofLier().on("2026-01-20").record(announced("2026-01-20"));
        life.on("2026-02-01").record(InForce.with(InForce.complete(1, Texts.partnership(Texts.whole()), "2026-02-01")));
        life.closes(LEADER_POST_TERMS_OPEN, "2026-01-20", "2026-02-01");
    }

    @Test
    @Shows(R_027)
    void a_post_of_leader_is_announced_when_no_change_of_its_terms_is_under_way() {
        var life = under(Texts.partnership(Texts.whole())).on("2026-01-05").record(ofLeadership("2026-03-01"));
        life.on("2026-01-20").record(announced("2026-01-20"));
        life.closes(LEADER_POST_TERMS_CHANGING, "2026-01-20", "2026-03-01");
        var later = under(Texts.partnership(Texts.whole())).on("2026-01-20").record(announced("2026-01-20"));
        later.on("2026-02-01").record(ofLeadership("2026-03-01"));
        assertThat(later.openOn("2026-02-01")).doesNotContain(LEADER_POST_TERMS_CHANGING, LEADER_POST_TERMS_OPEN);
    }

    private static LeaderPostAnnounced announced(String day) {
        return new LeaderPostAnnounced(OFFICE, LIER, on(day));
    }

    private static ChangeProposed ofLeadership(String effectiveOn) {
        var changeContent = new ChangeContent(
                ChangeKind.LEADERSHIP_MODEL_CHANGE,
                "One leader",
                date(effectiveOn),
                ChangeFigures.NONE,
                sorted(Map.of()));
        return new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(STATE, LIER), sorted(Map.of()));
    }

    /** The state has proposed on 5 January to word clauses anew from 1 March. */
    private static RecordedLife amending(ClauseChange clause) {
        var changeContent = new ChangeContent(
                ChangeKind.PRIORITY_SHIFT, "Other words", date("2026-03-01"), ChangeFigures.NONE, sorted(Map.of()));
        return under(Texts.partnership(Texts.whole()))
                .on("2026-01-05")
                .record(
                        new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(STATE, LIER), sorted(Map.of())),
                        new AmendmentProposed(OFFICE, AGREEMENT, 1, CHANGE, STATE, List.of(clause), hash(clause)));
    }

    private static String hash(ClauseChange clause) {
        return ContentHash.of(List.of(clause));
    }

    private static OwnLineDecisionRecorded approved(
            int number, OwnerId owner, String day, ClauseChange text, @Nullable Boolean back) {
        var decision = new Decision(
                on(day),
                owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_DIRECTOR,
                owner.isState() ? STATE_MANDATE : LIER_MANDATE,
                null,
                hash(text),
                back,
                null,
                null);
        return new OwnLineDecisionRecorded(OFFICE, CHANGE, number, owner, decision, true);
    }

    @Test
    @Shows(R_020)
    void an_amendment_approved_after_its_day_waits_for_words_that_reach_back() {
        var fields = new Purpose(List.of("More in education"), List.of(), null);
        var purpose = new ClauseChange(Texts.key(ClauseType.PURPOSE), Texts.clause(fields));
        var life = amending(purpose).on("2026-02-20").record(approved(1, STATE, "2026-02-20", purpose, null));
        life.on("2026-03-05").record(approved(2, LIER, "2026-03-05", purpose, null));
        life.on("2026-03-12")
                .record(
                        approved(3, STATE, "2026-03-12", purpose, true),
                        approved(4, LIER, "2026-03-12", purpose, true),
                        new AmendmentAdopted(
                                OFFICE,
                                AGREEMENT,
                                1,
                                CHANGE,
                                date("2026-03-01"),
                                Origin.JOINT_DECISION,
                                List.of(),
                                List.of(purpose)));
        life.closes(AMENDMENT_RETROACTIVE, "2026-03-05", "2026-03-12");
    }

    @Test
    @Shows(R_011)
    void an_amendment_that_strikes_out_what_the_law_demands_applies_to_nothing() {
        waitsUntilWithdrawn(new ClauseChange(Texts.key(ClauseType.OTHER_SERVICES), null), AMENDMENT_CLAUSES_MISSING);
    }

    @Test
    @Shows(R_012)
    void an_amendment_that_leaves_out_a_service_of_every_office_applies_to_nothing() {
        var fewer = Texts.clause(Texts.services(List.of(MinimumService.values()[0])));
        waitsUntilWithdrawn(new ClauseChange(Texts.key(ClauseType.SERVICES), fewer), AMENDMENT_SERVICES_MISSING);
    }

    private static void waitsUntilWithdrawn(ClauseChange clause, FindingCode code) {
        var life = amending(clause)
                .on("2026-01-20")
                .record(approved(1, STATE, "2026-01-20", clause, null), approved(2, LIER, "2026-01-20", clause, null));
        life.on("2026-02-01").record(new ChangeWithdrawn(OFFICE, CHANGE, STATE, on("2026-02-01")));
        life.closes(code, "2026-01-20", "2026-02-01");
    }
}
