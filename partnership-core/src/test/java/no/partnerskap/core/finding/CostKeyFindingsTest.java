package no.partnerskap.core.finding;

import static no.partnerskap.core.costkey.CostKeyFacts.adopted;
import static no.partnerskap.core.costkey.CostKeyFacts.byPercent;
import static no.partnerskap.core.costkey.CostKeyFacts.changeOfKey;
import static no.partnerskap.core.costkey.CostKeyFacts.fte;
import static no.partnerskap.core.costkey.CostKeyFacts.proposedKey;
import static no.partnerskap.core.finding.FindingCode.APPROVAL_OTHER_TEXT;
import static no.partnerskap.core.finding.FindingCode.FTE_COUNT_DIFFERS;
import static no.partnerskap.core.finding.FindingCode.KEY_DRIFTED;
import static no.partnerskap.core.finding.FindingCode.KEY_RETROACTIVE;
import static no.partnerskap.core.finding.FindingCode.KEY_REVIEW_OVERDUE;
import static no.partnerskap.core.finding.FindingCode.RESTATEMENT_DUE;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_096;
import static no.partnerskap.core.rules.Rule.R_097;
import static no.partnerskap.core.rules.Rule.R_159;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyReviewed;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementConfirmed;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.costkey.KeyText;
import no.partnerskap.core.costkey.SettledCost;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of findings follows how cost is shared:")
class CostKeyFindingsTest {
    private static final KeyTerms HALVES = byPercent("50", "50");
    private static final ChangeNumber SECOND = new ChangeNumber(2);

    /** Half and half from the first of January 2026. */
    private static RecordedLife byHalves() {
        return RecordedLife.ofLier()
                .record(
                        changeOfKey("2026-01-01"),
                        proposedKey(1, CHANGE, HALVES),
                        adopted(1, CHANGE, date("2026-01-01"), HALVES));
    }

    private static CostKeyReviewed reviewed(OwnerId by, String day) {
        return new CostKeyReviewed(OFFICE, AGREEMENT, by, on(day), null, "Kept");
    }

    private static FteCounted counted(int count, OwnerId by, String day, String state) {
        return new FteCounted(OFFICE, count, by, date(day), fte(state, "10"), null);
    }

    @Test
    @Shows(R_095)
    void a_review_is_overdue_until_every_owner_has_made_it() {
        var life = byHalves();
        life.on("2027-02-15").record(reviewed(STATE, "2027-02-15"));
        assertThat(life.openOn("2027-02-15")).contains(KEY_REVIEW_OVERDUE);
        life.on("2027-02-20").record(reviewed(LIER, "2027-02-20"));
        life.closes(KEY_REVIEW_OVERDUE, "2027-02-01", "2027-02-20");
        assertThat(life.one(KEY_REVIEW_OVERDUE, "2027-02-20").due()).isEqualTo("2027-01-01");
    }

    @Test
    @Shows(R_096)
    void a_key_that_staffing_has_left_behind_is_gone_through_by_every_owner() {
        var life = byHalves().on("2026-02-01").record(counted(1, STATE, "2026-02-01", "8"));
        assertThat(life.one(KEY_DRIFTED, "2026-02-01").values()).containsEntry("points", "5.56");
        life.on("2026-02-10").record(reviewed(STATE, "2026-02-10"));
        assertThat(life.openOn("2026-02-10")).contains(KEY_DRIFTED);
        life.on("2026-02-12").record(reviewed(LIER, "2026-02-12"));
        life.closes(KEY_DRIFTED, "2026-02-01", "2026-02-12");
    }

    @Test
    @Shows(R_097)
    void a_key_agreed_after_its_first_day_waits_for_words_that_reach_back() {
        var life = RecordedLife.ofLier()
                .on("2026-01-05")
                .record(changeOfKey("2026-01-10"), proposedKey(1, CHANGE, HALVES));
        life.on("2026-01-12").record(approved(1, STATE, STATE_MANDATE, "2026-01-12", null));
        life.on("2026-01-14").record(approved(2, LIER, LIER_MANDATE, "2026-01-14", null));
        life.on("2026-01-20")
                .record(
                        approved(3, STATE, STATE_MANDATE, "2026-01-20", true),
                        approved(4, LIER, LIER_MANDATE, "2026-01-20", true),
                        adopted(1, CHANGE, date("2026-01-10"), HALVES));
        life.closes(KEY_RETROACTIVE, "2026-01-14", "2026-01-20");
    }

    @Test
    @Shows(R_093)
    void an_approval_of_another_key_is_found_until_its_owner_approves_the_one_on_record() {
        var life = RecordedLife.ofLier()
                .on("2026-01-05")
                .record(changeOfKey("2026-01-10"), proposedKey(1, CHANGE, HALVES));
        var blank = new Decision(on("2026-01-06"), Body.MUNICIPAL_DIRECTOR, LIER_MANDATE, null);
        life.on("2026-01-06").record(approved(1, LIER, blank));
        life.on("2026-01-08").record(approved(2, LIER, LIER_MANDATE, "2026-01-08", null));
        life.closes(APPROVAL_OTHER_TEXT, "2026-01-06", "2026-01-08");
    }

    private static OwnLineDecisionRecorded approved(
            int number, OwnerId owner, MandateNumber mandate, String day, @Nullable Boolean back) {
        var body = owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_DIRECTOR;
        var text = new KeyText(AGREEMENT, date("2026-01-10"), HALVES).sha256();
        return approved(number, owner, new Decision(on(day), body, mandate, null, text, back, null, null));
    }

    private static OwnLineDecisionRecorded approved(int number, OwnerId owner, Decision decision) {
        return new OwnLineDecisionRecorded(OFFICE, CHANGE, number, owner, decision, true);
    }

    @Test
    @Shows(R_097)
    void a_period_settled_by_another_key_than_now_applies_is_settled_anew() {
        var life = byHalves().on("2026-02-05").record(settled(1, null, 1), confirmed(1));
        assertThat(life.openOn("2026-02-09")).doesNotContain(RESTATEMENT_DUE);
        var fewer = byPercent("40", "60");
        life.on("2026-02-10")
                .record(
                        changeOfKey(SECOND, "2026-01-16"),
                        proposedKey(2, SECOND, fewer),
                        adopted(2, SECOND, date("2026-01-16"), fewer));
        life.on("2026-02-20").record(settled(2, 1, 1, 2));
        assertThat(life.openOn("2026-02-20")).contains(RESTATEMENT_DUE);
        life.on("2026-02-25").record(confirmed(2));
        life.closes(RESTATEMENT_DUE, "2026-02-10", "2026-02-25");
    }

    private static SettlementProposed settled(int number, @Nullable Integer restates, Integer... keys) {
        var none = sorted(Map.<OwnerId, Nok>of());
        return new SettlementProposed(
                OFFICE,
                new SettlementNumber(number),
                STATE,
                AGREEMENT,
                date("2026-01-01"),
                date("2026-02-01"),
                List.of(new SettledCost("rent", Nok.of("300000.00"))),
                Stream.of(keys).map(KeyNumber::new).toList(),
                none,
                none,
                none,
                restates == null ? null : new SettlementNumber(restates));
    }

    private static SettlementConfirmed confirmed(int number) {
        return new SettlementConfirmed(OFFICE, new SettlementNumber(number), LIER, true);
    }

    @Test
    @Shows(R_159)
    void counts_of_one_day_differ_until_one_owner_counts_as_the_other_did() {
        var life = RecordedLife.ofLier()
                .on("2026-02-02")
                .record(counted(1, STATE, "2026-02-01", "8"), counted(2, LIER, "2026-02-01", "9"));
        assertThat(life.one(FTE_COUNT_DIFFERS, "2026-02-02").evidence()).hasSize(2);
        life.on("2026-02-06").record(counted(3, LIER, "2026-02-01", "8"));
        life.closes(FTE_COUNT_DIFFERS, "2026-02-02", "2026-02-06");
    }
}
