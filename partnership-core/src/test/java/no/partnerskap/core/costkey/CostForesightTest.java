package no.partnerskap.core.costkey;

import static no.partnerskap.core.costkey.CostKeyFacts.aKeyInForce;
import static no.partnerskap.core.costkey.CostKeyFacts.adopted;
import static no.partnerskap.core.costkey.CostKeyFacts.anAgreement;
import static no.partnerskap.core.costkey.CostKeyFacts.byPercent;
import static no.partnerskap.core.costkey.CostKeyFacts.changeOfKey;
import static no.partnerskap.core.costkey.CostKeyFacts.counted;
import static no.partnerskap.core.costkey.CostKeyFacts.proposedKey;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_094;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Facts;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cost foreseen of a change of staffing")
class CostForesightTest {
    private static final ChangeNumber CUT = new ChangeNumber(2);

    private static ChangeContent cut(@Nullable String fte) {
        return cut(ChangeKind.STAFFING_REDUCTION, fte, Map.of());
    }

    private static ChangeContent cut(ChangeKind kind, @Nullable String fte, Map<OwnerId, String> sparing) {
        var changeFigures = fte == null ? ChangeFigures.NONE : new ChangeFigures(new Fte(new BigDecimal(fte)), null);
        return new ChangeContent(kind, "Fewer people", date("2026-03-01"), changeFigures, sorted(sparing));
    }

    private static ChangeProposed proposed(ChangeContent changeContent) {
        return new ChangeProposed(OFFICE, CUT, STATE, changeContent, owners(LIER), sorted(Map.of()));
    }

    private static OwnerEffect effect(OwnerId owner, String before, String after, String difference, String percent) {
        return new OwnerEffect(owner, Nok.of(before), Nok.of(after), Nok.of(difference), new BigDecimal(percent));
    }

    private static CostEffectForeseen foreseen(int revision, List<OwnerEffect> effects, OwnerId... raised) {
        var raises = new TreeMap<OwnerId, Raise>();
        for (var owner : raised) {
            raises.put(owner, new Raise(Level.CONSULTED, "Its part of the shared cost rises"));
        }
        return new CostEffectForeseen(OFFICE, CUT, revision, effects, raises);
    }

    private static final List<OwnerEffect> TWO_POSTS = List.of(
            effect(STATE, "1800000", "1600000", "-200000", "-11.11"),
            effect(LIER, "1800000", "2000000", "200000", "11.11"));

    @Test
    @Shows(R_094)
    void tells_every_owner_in_kroner_and_percent_and_raises_what_is_owed() {
        aKeyInForce()
                .when(new ProposeChange(OFFICE, STATE, cut("2"), sorted(Map.of())))
                .records(proposed(cut("2")), foreseen(1, TWO_POSTS, LIER))
                .notices("change.cost-affecting", R_094);
    }

    @Test
    @Shows(R_094)
    void is_told_of_a_change_reported_afterwards_too() {
        aKeyInForce()
                .when(new ReportChange(OFFICE, LIER, STATE, cut("2")))
                .records(
                        new ChangeReported(OFFICE, CUT, LIER, STATE, cut("2"), owners(LIER)),
                        foreseen(1, TWO_POSTS, LIER))
                .notices("change.cost-affecting", R_094);
    }

    @Test
    @Shows(R_094)
    void raises_nothing_below_two_percent() {
        aKeyInForce()
                .when(new ProposeChange(OFFICE, STATE, cut("0.39"), sorted(Map.of())))
                .records(
                        proposed(cut("0.39")),
                        foreseen(
                                1,
                                List.of(
                                        effect(STATE, "1800000", "1764201.94", "-35798.06", "-1.99"),
                                        effect(LIER, "1800000", "1835798.06", "35798.06", "1.99"))))
                .noticesNothing();
    }

    @Test
    @Shows(R_094)
    void moves_no_krone_under_percentages() {
        var percent = anAgreement()
                .and(
                        counted(),
                        changeOfKey("2026-01-01"),
                        proposedKey(1, Facts.CHANGE, byPercent("50", "50")),
                        adopted(1, Facts.CHANGE, Facts.OPENING, byPercent("50", "50")));
        percent.when(new ProposeChange(OFFICE, STATE, cut("2"), sorted(Map.of())))
                .records(
                        proposed(cut("2")),
                        foreseen(
                                1,
                                List.of(
                                        effect(STATE, "1800000", "1800000", "0", "0.00"),
                                        effect(LIER, "1800000", "1800000", "0", "0.00"))))
                .noticesNothing();
    }

    @Test
    @Shows(R_094)
    void starts_from_the_staff_that_earlier_changes_have_left() {
        aKeyInForce()
                .and(proposed(cut("2")))
                .when(new ProposeChange(OFFICE, STATE, cut(ChangeKind.STAFF_MOVED, "3", Map.of()), sorted(Map.of())))
                .records(
                        new ChangeProposed(
                                OFFICE,
                                new ChangeNumber(3),
                                STATE,
                                cut(ChangeKind.STAFF_MOVED, "3", Map.of()),
                                owners(LIER),
                                sorted(Map.of())),
                        new CostEffectForeseen(
                                OFFICE,
                                new ChangeNumber(3),
                                1,
                                List.of(
                                        effect(STATE, "1600000", "1200000", "-400000", "-25.00"),
                                        effect(LIER, "2000000", "2400000", "400000", "20.00")),
                                sorted(Map.of(LIER, new Raise(Level.CONSULTED, "Its part of the shared cost rises")))));
    }

    @Test
    void is_not_told_without_a_key_without_numbers_or_where_no_staff_moves() {
        anAgreement()
                .and(counted(), changeOfKey("2026-01-01"))
                .when(new ProposeChange(OFFICE, STATE, cut("2"), sorted(Map.of())))
                .records(proposed(cut("2")));
        aKeyInForce()
                .when(new ProposeChange(OFFICE, STATE, cut(null), sorted(Map.of())))
                .records(proposed(cut(null)));
        var hours = cut(ChangeKind.BUDGET_FRAME, "2", Map.of());
        aKeyInForce()
                .when(new ProposeChange(OFFICE, STATE, hours, sorted(Map.of())))
                .records(proposed(hours));
    }

    @Test
    @Shows(R_094)
    void is_told_anew_when_the_change_is_revised_and_given_up_when_it_moves_nobody() {
        var change = aKeyInForce().and(proposed(cut("2")), foreseen(1, TWO_POSTS, LIER));
        change.when(new ReviseChange(OFFICE, CUT, STATE, cut(null), "Nobody leaves", false))
                .records(
                        new ChangeRevised(OFFICE, CUT, 2, cut(null), owners(LIER), "Nobody leaves", true),
                        foreseen(2, List.of()));
    }
}
