package no.partnerskap.core.agreement;

import static no.partnerskap.core.mandate.Body.MUNICIPAL_COUNCIL;
import static no.partnerskap.core.mandate.Body.MUNICIPAL_DIRECTOR;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.NO_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.mandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_064;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.IdentityNumbers;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An agreement")
class AgreementTest {
    private static final String OTHER_TEXT = "c".repeat(64);
    private static final AgreementNumber NO_AGREEMENT = new AgreementNumber(99);

    @Test
    void begins_as_an_agreed_text_with_the_next_number() {
        given(established(), agreed())
                .when(new AgreeText(OFFICE, LIER, terms(Map.of(), Map.of("informLeadDays", 21))))
                .records(new TextAgreed(
                        OFFICE,
                        new AgreementNumber(2),
                        LIER,
                        terms(Map.of(), Map.of("informLeadDays", 21)),
                        ContentHash.of(terms(Map.of(), Map.of("informLeadDays", 21))),
                        owners(STATE)))
                .answersNumber(2);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    @Shows(R_064)
    void lowers_the_level_owed_only_where_the_law_leaves_it_free(ChangeKind kind) {
        var answer = given(established())
                .when(new AgreeText(OFFICE, STATE, terms(Map.of(kind, Level.CO_DECIDED), Map.of())));
        if (kind.legalMinimum()) {
            answer.refuses("agreement.legal-minimum", R_064);
        } else {
            answer.answersNumber(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"noSuchDays,14", "informLeadDays,-1", "informLeadDays,367"})
    void sets_only_day_counts_that_the_policy_has_within_a_year(String name, int days) {
        given(established())
                .when(new AgreeText(OFFICE, STATE, terms(Map.of(), Map.of(name, days))))
                .isMalformed("/terms/days/" + name, "day-count");
    }

    @ParameterizedTest
    @CsvSource({"informLeadDays,0", "informLeadDays,366", "answerDays,30"})
    void may_set_day_counts_of_its_own(String name, int days) {
        given(established())
                .when(new AgreeText(OFFICE, STATE, terms(Map.of(), Map.of(name, days))))
                .answersNumber(1);
    }

    @Test
    void is_not_agreed_by_nobody() {
        given(established())
                .when(new AgreeText(OFFICE, NOBODY, terms(Map.of(), Map.of())))
                .knowsNo("owner");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01", "2025-12-31"})
    @Shows(R_022)
    void ends_after_it_begins(LocalDate end) {
        assertThatThrownBy(() -> terms(end)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,false", "2026-01-01,true", "2028-12-31,true", "2029-01-01,false"})
    @Shows(R_022)
    void of_a_fixed_term_runs_until_the_day_before_its_end(LocalDate day, boolean runs) {
        assertThat(terms(date("2029-01-01")).run(day)).isEqualTo(runs);
    }

    private static Scene anAgreedText() {
        return given(established(), stateMandate(), lierMandate(), agreed());
    }

    @Test
    @Shows(R_018)
    void is_approved_by_a_line_under_its_mandate() {
        anAgreedText()
                .when(approve(text(), LIER, LIER_MANDATE))
                .records(approved(true))
                .noticesNothing();
    }

    @Test
    @Shows(R_016)
    void keeps_an_approval_of_another_text_which_does_not_count() {
        anAgreedText()
                .when(approve(OTHER_TEXT, LIER, LIER_MANDATE))
                .records(new OwnerApprovalRecorded(
                        OFFICE, AGREEMENT, LIER, OTHER_TEXT, on("2026-01-20"), MUNICIPAL_COUNCIL, LIER_MANDATE, false))
                .notices("approval.other-text", R_016);
    }

    @ParameterizedTest
    @CsvSource({",", "1", "99"})
    @Shows({R_018, R_045})
    void keeps_an_approval_without_a_mandate_of_its_own_which_does_not_count(@Nullable Integer mandate) {
        var number = mandate == null ? null : new MandateNumber(mandate);
        anAgreedText()
                .when(approve(text(), LIER, number))
                .records(new OwnerApprovalRecorded(
                        OFFICE, AGREEMENT, LIER, text(), on("2026-01-20"), MUNICIPAL_COUNCIL, number, false))
                .notices("approval.no-mandate", R_018);
    }

    @Test
    @Shows({R_018, R_045})
    void counts_no_approval_under_a_mandate_that_had_ended() {
        given(
                        established(),
                        stateMandate(),
                        mandate(
                                LIER_MANDATE,
                                LIER,
                                MUNICIPAL_DIRECTOR,
                                MUNICIPAL_COUNCIL,
                                Subjects.ALL,
                                date("2026-01-20")),
                        agreed())
                .when(approve(text(), LIER, LIER_MANDATE))
                .records(approved(false))
                .notices("approval.no-mandate", R_018);
    }

    @Test
    @Shows(R_018)
    void counts_no_approval_under_a_mandate_of_some_subjects_only() {
        given(
                        established(),
                        stateMandate(),
                        mandate(
                                LIER_MANDATE,
                                LIER,
                                MUNICIPAL_DIRECTOR,
                                MUNICIPAL_COUNCIL,
                                Subjects.of(ChangeKind.TASK_MOVED),
                                null),
                        agreed())
                .when(approve(text(), LIER, LIER_MANDATE))
                .records(approved(false));
    }

    @Test
    void is_not_approved_where_there_is_none() {
        given(established())
                .when(new RecordOwnerApproval(
                        OFFICE, NO_AGREEMENT, LIER, text(), on("2026-01-20"), MUNICIPAL_COUNCIL, NO_MANDATE))
                .knowsNo("agreement");
    }

    @Test
    void may_have_a_hash_whose_digits_happen_to_look_like_an_identity_number() {
        var hash = "a".repeat(53) + IdentityNumbers.someValid();
        given(established(), agreed()).when(approve(hash, LIER, null)).notices("approval.other-text", R_016);
    }

    @Test
    void is_approved_by_a_hash_and_nothing_else() {
        anAgreedText().when(approve("the text", LIER, LIER_MANDATE)).isMalformed("/textSha256", "sha256");
    }

    @Test
    @Shows(R_017)
    void is_signed_by_a_line_that_has_approved_it() {
        anAgreedText()
                .and(approved(true))
                .when(sign(LIER))
                .records(signed(LIER))
                .answersNumber(1);
    }

    @Test
    @Shows(R_017)
    void is_not_signed_by_a_line_whose_approval_does_not_count() {
        anAgreedText().and(approved(false)).when(sign(LIER)).refuses("agreement.not-approved", R_017);
    }

    @Test
    @Shows(R_017)
    void is_not_signed_by_a_line_because_the_other_has_approved_it() {
        anAgreedText().and(approved(true)).when(sign(STATE)).refuses("agreement.not-approved", R_017);
    }

    @Test
    void is_signed_once() {
        anAgreedText().and(approved(true), signed(LIER)).when(sign(LIER)).recordsNothingNew();
    }

    @Test
    void is_not_signed_where_there_is_none() {
        given(established()).when(sign(LIER)).knowsNo("agreement");
    }

    private static TextAgreed agreed() {
        return new TextAgreed(OFFICE, AGREEMENT, STATE, terms(Map.of(), Map.of()), text(), null);
    }

    private static Terms terms(Map<ChangeKind, Level> levels, Map<String, Integer> days) {
        return new Terms(
                AgreementKind.PARTNERSHIP,
                OPENING,
                null,
                sorted(levels),
                sorted(days),
                registered(STATE),
                Texts.whole(),
                null);
    }

    private static Terms terms(LocalDate end) {
        return Texts.partnership(OPENING, end, Texts.least());
    }

    private static String text() {
        return ContentHash.of(terms(Map.of(), Map.of()));
    }

    private static RecordOwnerApproval approve(String text, OwnerId by, @Nullable MandateNumber mandate) {
        return new RecordOwnerApproval(OFFICE, AGREEMENT, by, text, on("2026-01-20"), council(), mandate);
    }

    private static OwnerApprovalRecorded approved(boolean counts) {
        return new OwnerApprovalRecorded(
                OFFICE, AGREEMENT, LIER, text(), on("2026-01-20"), council(), LIER_MANDATE, counts);
    }

    private static Body council() {
        return MUNICIPAL_COUNCIL;
    }

    private static SignAgreement sign(OwnerId by) {
        return new SignAgreement(OFFICE, AGREEMENT, by, on("2026-01-25"));
    }

    private static AgreementSigned signed(OwnerId by) {
        return new AgreementSigned(OFFICE, AGREEMENT, by, on("2026-01-25"));
    }
}
