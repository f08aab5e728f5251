package no.partnerskap.core.contract;

import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.DISPUTE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.dispute.DisputeEvent.PositionStated;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionMatter;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemWithdrawn;
import no.partnerskap.core.meeting.MeetingEvent.AgendaPrepared;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.DecisionContested;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.meeting.Position;
import no.partnerskap.core.meeting.Representation;
import no.partnerskap.core.meeting.Shortfall;
import no.partnerskap.core.meeting.Stance;

/** Events of meetings and disputes. */
final class MeetingExamples {
    private MeetingExamples() {}

    static List<PartnershipEvent> all() {
        return List.of(
                new MeetingPlanned(OFFICE, MEETING, STATE, date("2026-01-20"), "January", "Region director"),
                new AgendaItemAdded(
                        OFFICE,
                        MEETING,
                        1,
                        LIER,
                        "Staff",
                        CHANGE,
                        new Papers(on("2026-01-12"), List.of(registered(LIER)))),
                new AttendanceRecorded(
                        OFFICE,
                        MEETING,
                        STATE,
                        on("2026-01-20T12:00:00Z"),
                        List.of(new Attendee(STATE, "Region director", STATE_MANDATE)),
                        owners(LIER),
                        List.of(new Representation(STATE, new TreeSet<>(Set.of(ChangeKind.STAFF_MOVED))))),
                new AgendaItemWithdrawn(OFFICE, MEETING, 2, LIER),
                new AgendaPrepared(OFFICE, MEETING, STATE, List.of(3, 1)),
                new PapersSent(OFFICE, MEETING, 1, STATE, new Papers(on("2026-01-13"), List.of(registered(STATE)))),
                new MeetingDecisionRecorded(
                        OFFICE, MEETING, new DecisionNumber(2), STATE, decision(), counted(), matter()),
                new MeetingDecisionCorrected(
                        OFFICE,
                        MEETING,
                        new DecisionNumber(2),
                        2,
                        STATE,
                        decision(),
                        counted(),
                        "A word was missing",
                        matter()),
                new DecisionConfirmed(
                        OFFICE,
                        MEETING,
                        new DecisionNumber(2),
                        1,
                        LIER,
                        STATE_MANDATE,
                        MeetingDecisionType.COORDINATED),
                new DecisionContested(OFFICE, MEETING, new DecisionNumber(2), 1, LIER, "Lier held back"),
                new MinutesWritten(OFFICE, MEETING, 1, STATE, registered(STATE), "c".repeat(64)),
                new MinutesChangeRequested(OFFICE, MEETING, 1, LIER, "Lier held back in item 1"),
                new MinutesApproved(OFFICE, MEETING, 1, LIER, on("2026-01-27")),
                new DisputeRaised(
                        OFFICE,
                        DISPUTE,
                        LIER,
                        on("2026-01-15"),
                        registered(LIER),
                        List.of(new DisputedTerm("cost", CHANGE, sorted(Map.of(STATE, "Half", LIER, "A third"))))),
                new StatementSubmitted(OFFICE, DISPUTE, STATE, on("2026-01-20"), registered(STATE)),
                new PositionStated(
                        OFFICE, DISPUTE, STATE, on("2026-01-21"), "cost", "By staff, counted anew each year"),
                new MediationHeld(OFFICE, DISPUTE, on("2026-01-22")),
                new MediationFailed(OFFICE, DISPUTE, on("2026-01-25")),
                new BoardCaseOpened(OFFICE, DISPUTE, on("2026-01-28")),
                new BoardDecisionRecorded(
                        OFFICE,
                        DISPUTE,
                        on("2026-01-30"),
                        List.of(new SetTerm("cost", "A third for Lier", shares())),
                        new TreeSet<>(Set.of(CHANGE))),
                new DisputeWithdrawn(OFFICE, DISPUTE, LIER, on("2026-01-31")));
    }

    private static DecisionText decision() {
        return new DecisionText(
                1,
                "Staff",
                "Two posts move in March",
                MeetingDecisionType.DECIDED_UNDER_MANDATE,
                ChangeKind.STAFF_MOVED,
                CHANGE,
                date("2026-03-01"),
                owners(STATE),
                sorted(Map.of(
                        STATE,
                        new Position(Stance.FOR, "The budget"),
                        LIER,
                        new Position(Stance.RESERVED, "Too soon"))),
                List.of(new DecisionLink(DecisionLink.Kind.REPLACES, new DecisionNumber(1))));
    }

    private static DecisionMatter matter() {
        return new DecisionMatter(new TreeSet<>(Set.of(ChangeKind.STAFF_MOVED)), true);
    }

    private static CountedDecision counted() {
        return new CountedDecision(
                MeetingDecisionType.COORDINATED, new TreeSet<>(Set.of(Shortfall.MANDATE_MISSING)), owners(LIER), true);
    }

    static CostShares shares() {
        return new CostShares(sorted(Map.of(STATE, new BigDecimal("66.6667"), LIER, new BigDecimal("33.3333"))));
    }
}
