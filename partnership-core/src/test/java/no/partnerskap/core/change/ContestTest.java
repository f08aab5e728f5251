package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.acknowledged;
import static no.partnerskap.core.change.ChangeFacts.claimed;
import static no.partnerskap.core.change.ChangeFacts.consulted;
import static no.partnerskap.core.change.ChangeFacts.contested;
import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.Resolution.Ground.BOTH_AGREED;
import static no.partnerskap.core.change.Resolution.Outcome.REJECTED;
import static no.partnerskap.core.change.Resolution.Outcome.UPHELD;
import static no.partnerskap.core.kernel.Level.CONSULTED;
import static no.partnerskap.core.kernel.Level.CO_DECIDED;
import static no.partnerskap.core.kernel.Level.INFORMED;
import static no.partnerskap.core.kernel.Level.NONE;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_157;

import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A contest of a claim")
class ContestTest {
    private static Scene aContest() {
        return given(establishedWithEiker(), proposed(), claimed(), contested(NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATE", "M1"})
    @Shows(R_074)
    void is_proposed_to_be_resolved_by_either_of_its_owners(OwnerId by) {
        aContest().when(propose(by, upheld(INFORMED))).records(proposedBy(by, upheld(INFORMED)));
    }

    @ParameterizedTest
    @EnumSource(Resolution.Ground.class)
    @Shows(R_074)
    void may_end_by_agreement_corrected_minutes_or_dispute(Resolution.Ground how) {
        var resolution = new Resolution(UPHELD, CONSULTED, how);
        aContest().when(propose(STATE, resolution)).records(proposedBy(STATE, resolution));
    }

    @Test
    @Shows(R_074)
    void leaves_nothing_of_a_claim_that_is_rejected() {
        aContest()
                .when(propose(STATE, new Resolution(REJECTED, CONSULTED, BOTH_AGREED)))
                .records(proposedBy(STATE, new Resolution(REJECTED, NONE, BOTH_AGREED)));
    }

    @Test
    @Shows(R_074)
    void is_never_resolved_above_the_level_claimed() {
        aContest().when(propose(STATE, upheld(CO_DECIDED))).refuses("claim.resolution-level", R_074);
    }

    @Test
    void is_not_resolved_by_upholding_nothing() {
        aContest().when(propose(STATE, upheld(NONE))).isMalformed("/resolution/level", "level");
    }

    @Test
    @Shows({R_004, R_074})
    void is_not_resolved_by_an_owner_it_does_not_concern() {
        aContest().when(propose(EIKER, upheld(INFORMED))).isNotYours("claim.other-owner");
    }

    @Test
    @Shows(R_074)
    void is_not_resolved_before_there_is_one() {
        given(establishedWithEiker(), proposed(), claimed())
                .when(propose(STATE, upheld(INFORMED)))
                .refuses("claim.not-contested", R_074);
    }

    @Test
    @Shows(R_074)
    void is_not_resolved_where_the_claim_was_acknowledged() {
        given(establishedWithEiker(), proposed(), claimed(), acknowledged(CONSULTED))
                .when(propose(STATE, upheld(INFORMED)))
                .refuses("claim.not-contested", R_074);
    }

    @Test
    void is_not_resolved_where_there_is_no_claim() {
        given(establishedWithEiker(), proposed())
                .when(propose(STATE, upheld(INFORMED)))
                .knowsNo("claim");
    }

    private static ResolveContest propose(OwnerId by, Resolution resolution) {
        return new ResolveContest(OFFICE, CHANGE, 1, by, resolution);
    }

    private static Resolution upheld(Level level) {
        return new Resolution(UPHELD, level, BOTH_AGREED);
    }

    private static ResolutionProposed proposedBy(OwnerId by, Resolution resolution) {
        return new ResolutionProposed(OFFICE, CHANGE, 1, by, resolution);
    }

    @Test
    @Shows(R_074)
    void ends_when_the_other_owner_confirms_the_resolution() {
        aContest()
                .and(proposedBy(STATE, upheld(INFORMED)))
                .when(confirm(LIER))
                .records(new ContestResolved(OFFICE, CHANGE, 1, LIER, upheld(INFORMED)));
    }

    @Test
    @Shows(R_074)
    void ends_by_the_last_resolution_proposed() {
        aContest()
                .and(proposedBy(STATE, upheld(CONSULTED)), proposedBy(LIER, upheld(INFORMED)))
                .when(confirm(STATE))
                .records(new ContestResolved(OFFICE, CHANGE, 1, STATE, upheld(INFORMED)));
    }

    @Test
    @Shows(R_074)
    void does_not_end_by_a_confirmation_of_what_is_not_proposed_any_more() {
        aContest()
                .and(proposedBy(STATE, upheld(INFORMED)), proposedBy(STATE, upheld(CONSULTED)))
                .when(confirm(LIER))
                .refuses("claim.other-resolution", R_074);
    }

    @Test
    @Shows({R_074, R_004})
    void does_not_end_by_the_word_of_the_one_who_proposed() {
        aContest().and(proposedBy(STATE, upheld(INFORMED))).when(confirm(STATE)).refuses("claim.own-resolution", R_074);
    }

    @Test
    @Shows(R_074)
    void does_not_end_where_nothing_was_proposed() {
        aContest().when(confirm(LIER)).refuses("claim.no-resolution", R_074);
    }

    @Test
    @Shows({R_074, R_004})
    void does_not_end_by_the_word_of_an_owner_it_does_not_concern() {
        aContest().and(proposedBy(STATE, upheld(INFORMED))).when(confirm(EIKER)).isNotYours("claim.other-owner");
    }

    @Test
    @Shows(R_074)
    void ends_once() {
        aContest()
                .and(
                        proposedBy(STATE, upheld(INFORMED)),
                        new ContestResolved(OFFICE, CHANGE, 1, LIER, upheld(INFORMED)))
                .when(confirm(LIER))
                .refuses("claim.not-contested", R_074);
    }

    @Test
    @Shows(R_157)
    void falls_with_the_wording_that_was_contested() {
        aContest()
                .and(
                        proposedBy(STATE, upheld(INFORMED)),
                        new ClaimCorrected(OFFICE, CHANGE, 1, STATE, 3, consulted(LIER), "A slip"))
                .when(confirm(LIER))
                .refuses("claim.not-contested", R_074);
    }

    @Test
    void does_not_end_where_there_is_no_claim() {
        given(establishedWithEiker(), proposed()).when(confirm(LIER)).knowsNo("claim");
    }

    private static ConfirmResolution confirm(OwnerId by) {
        return new ConfirmResolution(OFFICE, CHANGE, 1, by, upheld(INFORMED));
    }
}
