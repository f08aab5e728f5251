package no.partnerskap.core.dispute;

import static no.partnerskap.core.dispute.DisputeStage.BEFORE_BOARD;
import static no.partnerskap.core.dispute.DisputeStage.DECIDED_BY_BOARD;
import static no.partnerskap.core.dispute.DisputeStage.MEDIATION;
import static no.partnerskap.core.dispute.DisputeStage.MEDIATION_ENDED;
import static no.partnerskap.core.dispute.DisputeStage.SUBMITTED;
import static no.partnerskap.core.dispute.DisputeStage.WITHDRAWN;
import static no.partnerskap.core.rules.Rule.R_117;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The stage of a dispute")
class DisputeStageTest {
    private static final OfficeNumber OFFICE = new OfficeNumber("0626");
    private static final DisputeNumber DISPUTE = new DisputeNumber(1);
    private static final OwnerId LIER = OwnerId.municipality(1);
    private static final Occurred DAY = Occurred.on(LocalDate.of(2026, 1, 15));
    private static final DisputeEvent MEETING = new MediationHeld(OFFICE, DISPUTE, DAY);
    private static final DisputeEvent FAILED = new MediationFailed(OFFICE, DISPUTE, DAY);
    private static final DisputeEvent BOARD_CASE = new BoardCaseOpened(OFFICE, DISPUTE, DAY);
    private static final DisputeEvent DECISION =
            new BoardDecisionRecorded(OFFICE, DISPUTE, DAY, List.of(), Collections.emptySortedSet());
    private static final DisputeEvent WITHDRAWAL = new DisputeWithdrawn(OFFICE, DISPUTE, LIER, DAY);

    private static Dispute after(DisputeEvent... events) {
        var submission = new EvidenceRef("a".repeat(64), 1, "application/pdf", "Submission", DAY.day(), null, LIER);
        var dispute = Dispute.of(new DisputeRaised(OFFICE, DISPUTE, LIER, DAY, submission, List.of()));
        for (var event : events) {
            dispute = dispute.after(event);
        }
        return dispute;
    }

    @Test
    void follows_the_procedure_from_submission_to_the_decision_of_the_board() {
        assertThat(after().stage()).isEqualTo(SUBMITTED);
        assertThat(after(MEETING).stage()).isEqualTo(MEDIATION);
        assertThat(after(MEETING, FAILED).stage()).isEqualTo(MEDIATION_ENDED);
        assertThat(after(MEETING, FAILED, BOARD_CASE).stage()).isEqualTo(BEFORE_BOARD);
        assertThat(after(MEETING, FAILED, BOARD_CASE, DECISION).stage()).isEqualTo(DECIDED_BY_BOARD);
    }

    @Test
    void is_withdrawn_from_any_stage_before_the_decision() {
        assertThat(List.of(
                        after(WITHDRAWAL).stage(),
                        after(MEETING, WITHDRAWAL).stage(),
                        after(MEETING, FAILED, BOARD_CASE, WITHDRAWAL).stage()))
                .containsOnly(WITHDRAWN);
    }

    @Test
    void never_goes_back_for_what_is_reported_late() {
        assertThat(after(FAILED, MEETING).stage()).isEqualTo(MEDIATION_ENDED);
        assertThat(after(FAILED, BOARD_CASE, FAILED).stage()).isEqualTo(BEFORE_BOARD);
        assertThat(after(FAILED, BOARD_CASE, DECISION, MEETING).stage()).isEqualTo(DECIDED_BY_BOARD);
        assertThat(after(WITHDRAWAL, MEETING, FAILED).stage()).isEqualTo(WITHDRAWN);
    }

    @Test
    @Shows(R_117)
    void stays_withdrawn_whatever_the_board_decides_but_for_what_was_stored_with_effect() {
        assertThat(after(FAILED, WITHDRAWAL, DECISION).stage()).isEqualTo(WITHDRAWN);
        var settled = new TreeSet<>(List.of(new ChangeNumber(1)));
        var stored = new BoardDecisionRecorded(OFFICE, DISPUTE, DAY, List.of(), settled);
        assertThat(after(FAILED, WITHDRAWAL, stored).stage()).isEqualTo(DECIDED_BY_BOARD);
    }

    @Test
    void leaves_the_failure_of_mediation_known_for_the_board() {
        assertThat(after(FAILED, BOARD_CASE, DECISION).mediationFailed()).isTrue();
        assertThat(after(DECISION).mediationFailed()).isFalse();
    }

    @Test
    void is_closed_once_decided_or_withdrawn() {
        assertThat(EnumSet.allOf(DisputeStage.class).stream()
                        .filter(stage -> new Dispute(DISPUTE, LIER, List.of(), List.of(), stage, false).isClosed()))
                .containsExactly(DECIDED_BY_BOARD, WITHDRAWN);
    }
}
