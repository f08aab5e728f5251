package no.partnerskap.core.agreement;

import static no.partnerskap.core.agreement.Texts.clause;
import static no.partnerskap.core.agreement.Texts.key;
import static no.partnerskap.core.agreement.Texts.least;
import static no.partnerskap.core.agreement.Texts.partnership;
import static no.partnerskap.core.agreement.Texts.without;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_012;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_064;
import static no.partnerskap.core.rules.Rule.R_163;
import static no.partnerskap.core.rules.Rule.R_175;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementCommand.WithdrawAgreedText;
import no.partnerskap.core.agreement.AgreementEvent.AgreedTextWithdrawn;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.ClauseFields.General;
import no.partnerskap.core.agreement.ClauseFields.Purpose;
import no.partnerskap.core.agreement.ClauseFields.UserInvolvement;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("A text under negotiation")
class NegotiationTest {
    private static final Clause PURPOSE = clause(new Purpose(List.of("More in work"), List.of(), null));

    private static Scene shared(List<Clause> clauses) {
        return given(established(), new DraftShared(OFFICE, AGREEMENT, LIER, partnership(clauses)));
    }

    private static ReviseClause revise(ClauseKey key, @Nullable Clause clause) {
        return new ReviseClause(OFFICE, AGREEMENT, STATE, key, clause);
    }

    private static AgreeSharedText agree(List<Clause> clauses) {
        return new AgreeSharedText(OFFICE, AGREEMENT, STATE, ContentHash.of(partnership(clauses)));
    }

    private static TextAgreed agreed(List<Clause> clauses) {
        var terms = partnership(clauses);
        return new TextAgreed(OFFICE, AGREEMENT, STATE, terms, ContentHash.of(terms), owners(LIER));
    }

    @Test
    void is_shared_by_an_owner_and_gets_the_next_number() {
        shared(least())
                .when(new ShareDraft(OFFICE, STATE, partnership(List.of(PURPOSE))))
                .records(new DraftShared(OFFICE, new AgreementNumber(2), STATE, partnership(List.of(PURPOSE))))
                .answersNumber(2);
        given(established())
                .when(new ShareDraft(OFFICE, NOBODY, partnership(least())))
                .knowsNo("owner");
    }

    @Test
    void is_worded_anew_by_either_owner() {
        shared(least()).when(revise(PURPOSE.key(), PURPOSE)).records(revised(PURPOSE.key(), PURPOSE));
        shared(List.of(PURPOSE)).when(revise(PURPOSE.key(), null)).records(revised(PURPOSE.key(), null));
        shared(least()).when(revise(PURPOSE.key(), null)).knowsNo("clause");
    }

    private static ClauseRevised revised(ClauseKey key, @Nullable Clause clause) {
        return new ClauseRevised(OFFICE, AGREEMENT, STATE, key, clause);
    }

    @Test
    void keeps_the_order_of_its_clauses_and_puts_new_ones_last() {
        var users = clause(new UserInvolvement(false, "Never", null));
        var known = Agreements.NONE
                .after(new DraftShared(OFFICE, AGREEMENT, LIER, partnership(least())))
                .after(revised(PURPOSE.key(), PURPOSE))
                .after(revised(users.key(), users));
        assertThat(known.existing(AGREEMENT).terms().clauses())
                .containsExactlyElementsOf(Texts.with(Texts.with(least(), PURPOSE), users));
    }

    @Test
    @Shows(R_019)
    void keeps_the_type_of_a_key_also_after_it_was_struck_out() {
        var other = Texts.clause(PURPOSE.key().value(), "Text", new General());
        shared(List.of(PURPOSE)).when(revise(PURPOSE.key(), other)).refuses("clause.other-type", R_019);
        shared(List.of(PURPOSE))
                .and(revised(PURPOSE.key(), null))
                .when(revise(PURPOSE.key(), other))
                .refuses("clause.other-type", R_019);
        shared(least())
                .when(revise(new ClauseKey("other"), PURPOSE))
                .isMalformed("/clauses/0/clause/key", "other-clause-key");
    }

    @Test
    @Shows(R_016)
    void is_agreed_to_as_it_reads() {
        shared(without(least(), ClauseType.SERVICES))
                .and(revised(key(ClauseType.SERVICES), least().get(2)))
                .when(agree(reordered()))
                .records(agreed(reordered()));
    }

    /** With the services last, where the revision has put them. */
    private static List<Clause> reordered() {
        return Texts.with(without(least(), ClauseType.SERVICES), least().get(2));
    }

    @Test
    @Shows(R_016)
    void is_not_frozen_by_one_who_has_read_another_wording() {
        shared(least())
                .and(revised(PURPOSE.key(), PURPOSE))
                .when(agree(least()))
                .refuses("agreement.revised-meanwhile", R_016);
    }

    @Test
    @Shows(R_016)
    void is_neither_revised_nor_frozen_again_once_it_is_agreed() {
        var scene = shared(least()).and(agreed(least()), agreedByLier(least()));
        scene.when(revise(PURPOSE.key(), PURPOSE)).refuses("agreement.already-agreed", R_016);
        scene.when(agree(least())).refuses("agreement.already-agreed", R_016);
    }

    private static TextAgreed agreedByLier(List<Clause> clauses) {
        var terms = partnership(clauses);
        return new TextAgreed(OFFICE, AGREEMENT, LIER, terms, ContentHash.of(terms), owners());
    }

    private static AgreeSharedText lierAgrees(List<Clause> clauses) {
        return new AgreeSharedText(OFFICE, AGREEMENT, LIER, ContentHash.of(partnership(clauses)));
    }

    @Test
    @Shows(R_163)
    void is_frozen_by_the_last_party_and_until_then_worded_anew_by_the_other() {
        var one = given(established()).and(agreed(least()));
        var other = new ReviseClause(OFFICE, AGREEMENT, LIER, PURPOSE.key(), PURPOSE);
        one.when(other).records(new ClauseRevised(OFFICE, AGREEMENT, LIER, PURPOSE.key(), PURPOSE));
        one.when(lierAgrees(least())).records(agreedByLier(least()));
        one.and(agreedByLier(least())).when(other).refuses("agreement.already-agreed", R_016);
    }

    @Test
    @Shows(R_163)
    void is_agreed_to_anew_by_every_party_once_it_was_reworded() {
        var reworded = Texts.with(least(), PURPOSE);
        given(established())
                .and(agreed(least()), new ClauseRevised(OFFICE, AGREEMENT, STATE, PURPOSE.key(), PURPOSE))
                .when(lierAgrees(reworded))
                .records(new TextAgreed(
                        OFFICE,
                        AGREEMENT,
                        LIER,
                        partnership(reworded),
                        ContentHash.of(partnership(reworded)),
                        owners(STATE)));
    }

    @Test
    @Shows(R_163)
    void is_agreed_to_once_and_not_twice_by_the_same_party() {
        given(established()).and(agreed(least())).when(agree(least())).recordsNothingNew();
    }

    @Test
    @Shows(R_163)
    void is_left_again_by_the_party_that_agreed_and_by_no_other() {
        var hash = ContentHash.of(partnership(least()));
        var one = given(established()).and(agreed(least()));
        one.when(new WithdrawAgreedText(OFFICE, AGREEMENT, LIER)).refuses("agreement.nothing-agreed", R_163);
        one.when(new WithdrawAgreedText(OFFICE, AGREEMENT, STATE))
                .records(new AgreedTextWithdrawn(OFFICE, AGREEMENT, STATE, hash));
        one.and(new AgreedTextWithdrawn(OFFICE, AGREEMENT, STATE, hash))
                .when(lierAgrees(least()))
                .records(new TextAgreed(OFFICE, AGREEMENT, LIER, partnership(least()), hash, owners(STATE)));
        one.and(agreedByLier(least()))
                .when(new WithdrawAgreedText(OFFICE, AGREEMENT, STATE))
                .refuses("agreement.already-agreed", R_016);
    }

    @Test
    @Shows(R_163)
    void stays_frozen_if_it_was_stored_when_one_owner_told_that_it_was_agreed() {
        var terms = partnership(least());
        given(established())
                .and(new TextAgreed(OFFICE, AGREEMENT, STATE, terms, ContentHash.of(terms), null))
                .when(revise(PURPOSE.key(), PURPOSE))
                .refuses("agreement.already-agreed", R_016);
    }

    @Test
    @Shows(R_175)
    void about_a_host_municipality_is_between_the_municipalities_alone() {
        var terms = new Terms(
                AgreementKind.HOST_MUNICIPALITY,
                OPENING,
                null,
                sorted(Map.of()),
                sorted(Map.of()),
                null,
                List.of(PURPOSE),
                null);
        var hash = ContentHash.of(terms);
        given(established()).when(new AgreeText(OFFICE, STATE, terms)).refuses("agreement.no-party", R_175);
        given(established()).when(new ShareDraft(OFFICE, STATE, terms)).refuses("agreement.no-party", R_175);
        var alone = new TextAgreed(OFFICE, AGREEMENT, LIER, terms, hash, owners());
        given(established()).when(new AgreeText(OFFICE, LIER, terms)).records(alone);
        var agreed = given(established(), stateMandate()).and(alone);
        agreed.when(new RecordOwnerApproval(
                        OFFICE, AGREEMENT, STATE, hash, on("2026-01-20"), Body.REGION_DIRECTOR, STATE_MANDATE))
                .records(new OwnerApprovalRecorded(
                        OFFICE, AGREEMENT, STATE, hash, on("2026-01-20"), Body.REGION_DIRECTOR, STATE_MANDATE, false))
                .notices("approval.no-party", R_175);
        agreed.when(new SignAgreement(OFFICE, AGREEMENT, STATE, on("2026-01-20")))
                .refuses("agreement.no-party", R_175);
        assertThat(InForce.fold(List.of(
                                alone, approved(hash), new AgreementSigned(OFFICE, AGREEMENT, LIER, on("2026-01-20"))))
                        .inForce(AgreementKind.HOST_MUNICIPALITY, date("2026-02-01"), owners(STATE, LIER)))
                .contains(AGREEMENT);
    }

    private static OwnerApprovalRecorded approved(String hash) {
        return new OwnerApprovalRecorded(
                OFFICE, AGREEMENT, LIER, hash, on("2026-01-20"), Body.MUNICIPAL_COUNCIL, LIER_MANDATE, true);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClauseType.class,
            names = {
                "LOCATION_AND_DESIGN",
                "ORGANISATION_AND_OPERATION",
                "SERVICES",
                "USER_INVOLVEMENT",
                "OTHER_SERVICES"
            })
    @Shows(R_011)
    void is_not_agreed_without_a_clause_that_the_law_demands(ClauseType type) {
        var clauses = without(Texts.whole(), type);
        given(established())
                .when(new AgreeText(OFFICE, STATE, partnership(clauses)))
                .refuses("agreement.clauses-missing", R_011);
        shared(clauses).when(agree(clauses)).refuses("agreement.clauses-missing", R_011);
        assertThat(StatutoryContent.missingIn(clauses).orElseThrow().values()).containsEntry("missing", type.name());
    }

    @ParameterizedTest
    @EnumSource(ClauseType.class)
    @Shows(R_011)
    void may_be_agreed_without_any_other_clause(ClauseType type) {
        var clauses = without(Texts.whole(), type);
        assertThat(StatutoryContent.missingIn(clauses).isPresent()).isEqualTo(type.statutory());
        shared(least()).when(agree(least())).answersNumber(1);
    }

    @ParameterizedTest
    @EnumSource(MinimumService.class)
    @Shows(R_012)
    void is_not_agreed_without_a_service_that_the_law_demands(MinimumService service) {
        var fewer = EnumSet.allOf(MinimumService.class);
        fewer.remove(service);
        var clauses = Texts.with(least(), clause(Texts.services(fewer)));
        given(established())
                .when(new AgreeText(OFFICE, STATE, partnership(clauses)))
                .refuses("agreement.services-missing", R_012);
        assertThat(StatutoryContent.missingIn(clauses).orElseThrow().values()).containsEntry("missing", service.name());
        var elsewhere = Texts.clause("more-services", "Text", Texts.services(List.of(service)));
        assertThat(StatutoryContent.missingIn(Texts.with(clauses, elsewhere))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = AgreementKind.class, mode = Mode.EXCLUDE, names = "PARTNERSHIP")
    @Shows(R_011)
    void of_another_kind_owes_the_law_no_clauses(AgreementKind kind) {
        var by = kind.admits(STATE) ? STATE : LIER;
        var terms = new Terms(kind, OPENING, null, sorted(Map.of()), sorted(Map.of()), null, List.of(PURPOSE), null);
        given(established()).when(new AgreeText(OFFICE, by, terms)).answersNumber(1);
    }

    @Test
    void is_clauses_or_a_document() {
        var neither = new Terms(
                AgreementKind.OPERATIONS, OPENING, null, sorted(Map.of()), sorted(Map.of()), null, List.of(), null);
        given(established()).when(new ShareDraft(OFFICE, STATE, neither)).isMalformed("/terms/text", "text-or-clauses");
    }

    @Test
    void has_each_key_once() {
        given(established())
                .when(new AgreeText(OFFICE, STATE, partnership(List.of(PURPOSE, PURPOSE))))
                .isMalformed("/terms/clauses/1/key", "duplicate");
    }

    @Test
    @Shows(R_064)
    void lowers_what_the_law_wants_decided_jointly_not_even_as_a_draft() {
        var lowered = new Terms(
                AgreementKind.PARTNERSHIP,
                OPENING,
                null,
                sorted(Map.of(ChangeKind.LOCATION_MOVE, Level.CONSULTED)),
                sorted(Map.of()),
                null,
                least(),
                null);
        given(established()).when(new ShareDraft(OFFICE, STATE, lowered)).refuses("agreement.legal-minimum", R_064);
    }
}
