package no.partnerskap.core.agreement;

import static no.partnerskap.core.agreement.InForce.complete;
import static no.partnerskap.core.agreement.InForce.with;
import static no.partnerskap.core.agreement.Texts.clause;
import static no.partnerskap.core.agreement.Texts.partnership;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NO_CHANGE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_012;
import static no.partnerskap.core.rules.Rule.R_013;
import static no.partnerskap.core.rules.Rule.R_015;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_021;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.ClauseFields.General;
import no.partnerskap.core.agreement.ClauseFields.Purpose;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An amendment")
class AmendmentTest {
    private static final Terms TERMS = partnership(Texts.whole());
    private static final OpenedChange IN_JUNE = new OpenedChange("Another purpose", date("2026-06-01"));
    private static final ClauseChange PURPOSE = change(new Purpose(List.of("More in education"), List.of(), null));

    private static ClauseChange change(ClauseFields fields) {
        return new ClauseChange(Texts.key(fields.type()), clause(fields));
    }

    private static ClauseChange strike(ClauseType type) {
        return new ClauseChange(Texts.key(type), null);
    }

    private static Scene inForce() {
        return given(established()).and(with(complete(1, TERMS, "2026-01-01")));
    }

    private static ProposeAmendment opening(ClauseChange... changes) {
        return new ProposeAmendment(OFFICE, AGREEMENT, LIER, null, IN_JUNE, List.of(changes));
    }

    private static ProposeAmendment carriedBy(ChangeNumber change, ClauseChange... changes) {
        return new ProposeAmendment(OFFICE, AGREEMENT, LIER, change, null, List.of(changes));
    }

    private static ChangeProposed opened(ChangeKind kind, OwnerId initiator) {
        var changeContent =
                new ChangeContent(kind, IN_JUNE.summary(), IN_JUNE.effectiveOn(), ChangeFigures.NONE, sorted(Map.of()));
        return new ChangeProposed(OFFICE, CHANGE, initiator, changeContent, owners(STATE, LIER), sorted(Map.of()));
    }

    private static AmendmentProposed proposed(int number, ClauseChange... changes) {
        return new AmendmentProposed(
                OFFICE, AGREEMENT, number, CHANGE, LIER, List.of(changes), ContentHash.of(List.of(changes)));
    }

    @Test
    @Shows(R_019)
    void opens_a_change_of_the_kind_that_its_clauses_make_it() {
        inForce()
                .when(opening(PURPOSE))
                .records(opened(ChangeKind.ORGANISATION_TERM_CHANGE, LIER), proposed(1, PURPOSE))
                .answersNumber(1)
                .noticesNothing();
        var place = change(Texts.location("Street 2", "Met"));
        inForce()
                .when(opening(PURPOSE, place))
                .records(opened(ChangeKind.LOCATION_MOVE, LIER), proposed(1, PURPOSE, place));
    }

    @Test
    @Shows(R_019)
    void is_carried_by_a_change_of_its_initiator_that_carries_nothing_else() {
        var kind = ChangeKind.ORGANISATION_TERM_CHANGE;
        inForce().and(opened(kind, LIER)).when(carriedBy(CHANGE, PURPOSE)).records(proposed(1, PURPOSE));
        inForce()
                .and(opened(kind, LIER), proposed(1, PURPOSE))
                .when(carriedBy(CHANGE, PURPOSE))
                .refuses("amendment.change-taken", R_019);
        inForce()
                .and(opened(kind, LIER), new ChangeWithdrawn(OFFICE, CHANGE, LIER, on("2026-01-20")))
                .when(carriedBy(CHANGE, PURPOSE))
                .refuses("amendment.change-taken", R_019);
        inForce().and(opened(kind, STATE)).when(carriedBy(CHANGE, PURPOSE)).isNotYours("change.other-initiator");
        inForce().when(carriedBy(NO_CHANGE, PURPOSE)).knowsNo("change");
    }

    @Test
    @Shows(R_019)
    void is_not_carried_by_a_change_of_another_kind_that_asks_for_less() {
        inForce()
                .and(opened(ChangeKind.IT_SYSTEM_CHANGE, LIER))
                .when(carriedBy(CHANGE, PURPOSE))
                .refuses("amendment.other-kind", R_019);
    }

    @Test
    void names_a_change_or_opens_one_and_touches_something() {
        var both = new ProposeAmendment(OFFICE, AGREEMENT, LIER, CHANGE, IN_JUNE, List.of(PURPOSE));
        inForce().when(both).isMalformed("/change", "one-change");
        var neither = new ProposeAmendment(OFFICE, AGREEMENT, LIER, null, null, List.of(PURPOSE));
        inForce().when(neither).isMalformed("/change", "one-change");
        inForce().when(opening()).isMalformed("/clauses", "empty");
        inForce().when(opening(PURPOSE, PURPOSE)).isMalformed("/clauses/1/key", "duplicate");
    }

    @Test
    @Shows(R_017)
    void changes_only_what_every_line_has_approved() {
        given(established(), InForce.agreed(1, TERMS), InForce.approved(1, TERMS, LIER, "2026-01-01"))
                .when(opening(PURPOSE))
                .refuses("amendment.not-approved", R_017);
        given(established())
                .and(with(InForce.approvedByBoth(1, TERMS, "2026-01-01")))
                .when(opening(PURPOSE))
                .answersNumber(1);
        given(established()).when(opening(PURPOSE)).knowsNo("agreement");
    }

    @Test
    @Shows(R_021)
    void changes_nothing_that_another_agreement_has_replaced_by_then() {
        var next = partnership(date("2026-06-01"), null, Texts.least());
        inForce()
                .and(with(complete(2, next, "2026-01-10")))
                .when(opening(PURPOSE))
                .refuses("amendment.replaced", R_021);
        var later = partnership(date("2026-06-02"), null, Texts.least());
        inForce()
                .and(with(complete(2, later, "2026-01-10")))
                .when(opening(PURPOSE))
                .answersNumber(1);
    }

    @Test
    @Shows({R_011, R_019})
    void strikes_out_no_clause_that_the_law_demands() {
        inForce().when(opening(strike(ClauseType.USER_INVOLVEMENT))).refuses("agreement.clauses-missing", R_011);
        inForce()
                .when(opening(strike(ClauseType.ANNEX)))
                .records(opened(ChangeKind.ORGANISATION_TERM_CHANGE, LIER), proposed(1, strike(ClauseType.ANNEX)));
        inForce().when(opening(new ClauseChange(new ClauseKey("none"), null))).knowsNo("clause");
    }

    @Test
    @Shows({R_012, R_013})
    void takes_no_service_that_the_law_demands_out_of_the_office() {
        var fewer = EnumSet.complementOf(EnumSet.of(MinimumService.MONEY_HELP));
        inForce().when(opening(change(Texts.services(fewer)))).refuses("change.minimum-service", R_013);
        inForce()
                .and(opened(ChangeKind.SERVICE_REMOVED, LIER))
                .when(carriedBy(CHANGE, change(Texts.services(fewer))))
                .refuses("amendment.other-kind", R_019);
    }

    @Test
    @Shows(R_019)
    void keeps_the_type_of_every_key() {
        var other = Texts.clause(PURPOSE.key().value(), "Text", new General());
        inForce().when(opening(new ClauseChange(PURPOSE.key(), other))).refuses("clause.other-type", R_019);
    }

    @Test
    @Shows(R_015)
    void is_told_what_the_agreement_would_no_longer_say() {
        inForce().when(opening(change(Texts.location("Street 1", null)))).notices("agreement.universal-design", R_015);
    }
}
