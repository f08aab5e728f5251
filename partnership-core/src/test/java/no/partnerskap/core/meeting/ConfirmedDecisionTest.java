package no.partnerskap.core.meeting;

import static no.partnerskap.core.kernel.ChangeKind.STAFF_MOVED;
import static no.partnerskap.core.meeting.MeetingDecisionType.DECIDED_UNDER_MANDATE;
import static no.partnerskap.core.meeting.MeetingDecisionType.NOTED;
import static no.partnerskap.core.meeting.MeetingFacts.DECISION;
import static no.partnerskap.core.meeting.MeetingFacts.aMeetingThatWasHeld;
import static no.partnerskap.core.meeting.MeetingFacts.about;
import static no.partnerskap.core.meeting.MeetingFacts.approved;
import static no.partnerskap.core.meeting.MeetingFacts.as;
import static no.partnerskap.core.meeting.MeetingFacts.attended;
import static no.partnerskap.core.meeting.MeetingFacts.attendedWithoutQuorum;
import static no.partnerskap.core.meeting.MeetingFacts.decided;
import static no.partnerskap.core.meeting.MeetingFacts.matter;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.rules.Rule.R_161;
import static no.partnerskap.core.rules.Rule.R_162;

import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.ContestDecision;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.DecisionContested;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision that one owner recorded")
class ConfirmedDecisionTest {
    private static final DecisionConfirmed CONFIRMED = confirmed(DECIDED_UNDER_MANDATE);
    private static final DecisionContested CONTESTED =
            new DecisionContested(OFFICE, MEETING, DECISION, 1, LIER, "We never said so");

    private static DecisionConfirmed confirmed(MeetingDecisionType countsAs) {
        return new DecisionConfirmed(OFFICE, MEETING, DECISION, 1, LIER, LIER_MANDATE, countsAs);
    }

    private static Scene recordedByTheState() {
        return aMeetingThatWasHeld().and(decided(about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE)));
    }

    private static ConfirmDecision confirm(OwnerId by, int revision, MandateNumber mandate) {
        return confirm(by, revision, null, mandate);
    }

    private static ConfirmDecision confirm(
            OwnerId by, int revision, @Nullable MeetingDecisionType countsAs, MandateNumber mandate) {
        return new ConfirmDecision(OFFICE, DECISION, by, revision, countsAs, mandate);
    }

    private static ContestDecision contest(OwnerId by, int revision, String reason) {
        return new ContestDecision(OFFICE, DECISION, by, revision, reason);
    }

    @Test
    @Shows(R_162)
    void is_confirmed_by_another_once_in_the_wording_it_names() {
        recordedByTheState()
                .when(confirm(LIER, 1, LIER_MANDATE))
                .records(CONFIRMED)
                .answersNumber(1);
        recordedByTheState().and(CONFIRMED).when(confirm(LIER, 1, LIER_MANDATE)).recordsNothingNew();
        recordedByTheState().when(confirm(STATE, 1, STATE_MANDATE)).recordsNothingNew();
    }

    @Test
    @Shows(R_162)
    void is_not_confirmed_or_contested_in_a_wording_that_has_been_corrected() {
        var corrected = new MeetingDecisionCorrected(
                OFFICE,
                MEETING,
                DECISION,
                2,
                STATE,
                about(STAFF_MOVED),
                as(DECIDED_UNDER_MANDATE),
                "Misheard",
                matter(about(STAFF_MOVED)));
        var now = recordedByTheState().and(corrected);
        now.when(confirm(LIER, 1, LIER_MANDATE)).refuses("decision.other-revision", R_162);
        now.when(contest(LIER, 1, "No")).refuses("decision.other-revision", R_162);
        now.when(contest(LIER, 3, "No")).refuses("decision.other-revision", R_162);
    }

    @Test
    @Shows(R_162)
    void is_not_confirmed_as_another_type_than_the_owner_read() {
        recordedByTheState()
                .and(attendedWithoutQuorum())
                .when(confirm(LIER, 1, DECIDED_UNDER_MANDATE, LIER_MANDATE))
                .refuses("decision.counts-otherwise", R_162);
        recordedByTheState()
                .and(attendedWithoutQuorum())
                .when(confirm(LIER, 1, NOTED, LIER_MANDATE))
                .records(confirmed(NOTED));
    }

    @Test
    @Shows({R_161, R_162})
    void is_confirmed_for_what_it_counts_as_then_and_a_later_count_needs_another_word() {
        var noted = recordedByTheState().and(attendedWithoutQuorum());
        noted.when(confirm(LIER, 1, LIER_MANDATE)).records(confirmed(NOTED));
        var raised = noted.and(confirmed(NOTED), attended());
        raised.when(confirm(LIER, 1, LIER_MANDATE)).records(CONFIRMED);
        raised.when(contest(LIER, 1, "We were not there"))
                .records(new DecisionContested(OFFICE, MEETING, DECISION, 1, LIER, "We were not there"));
    }

    @Test
    @Shows(R_162)
    void is_confirmed_again_for_a_count_that_the_owner_had_left() {
        recordedByTheState()
                .and(CONFIRMED, attendedWithoutQuorum(), confirmed(NOTED), attended())
                .when(confirm(LIER, 1, LIER_MANDATE))
                .records(CONFIRMED);
    }

    @Test
    @Shows(R_162)
    void is_confirmed_under_a_mandate_of_the_owner_that_confirms() {
        recordedByTheState().when(confirm(LIER, 1, STATE_MANDATE)).refuses("decision.no-mandate", R_162);
        recordedByTheState().when(confirm(LIER, 1, new MandateNumber(9))).knowsNo("mandate");
    }

    @Test
    @Shows(R_162)
    void is_contested_with_a_reason_by_an_owner_that_has_not_said_so_itself() {
        recordedByTheState().when(contest(LIER, 1, "We never said so")).records(CONTESTED);
        recordedByTheState()
                .and(CONTESTED)
                .when(contest(LIER, 1, "We never said so"))
                .recordsNothingNew();
        recordedByTheState().when(contest(LIER, 1, " ")).isMalformed("/reason", "blank");
        recordedByTheState().when(contest(STATE, 1, "No")).refuses("decision.own-word", R_162);
        recordedByTheState().and(CONFIRMED).when(contest(LIER, 1, "No")).refuses("decision.own-word", R_162);
        recordedByTheState()
                .and(new MinutesWritten(OFFICE, MEETING, 1, STATE, null, null), approved(1, LIER))
                .when(contest(LIER, 1, "No"))
                .refuses("decision.own-word", R_162);
    }

    @Test
    @Shows(R_162)
    void is_confirmed_by_the_owner_that_contested_it() {
        recordedByTheState().and(CONTESTED).when(confirm(LIER, 1, LIER_MANDATE)).records(CONFIRMED);
    }

    @Test
    void is_known_to_be_confirmed_or_contested_by_an_owner() {
        recordedByTheState().when(confirm(NOBODY, 1, LIER_MANDATE)).knowsNo("owner");
        recordedByTheState()
                .when(new ContestDecision(OFFICE, new DecisionNumber(2), LIER, 1, "No"))
                .knowsNo("decision");
    }
}
