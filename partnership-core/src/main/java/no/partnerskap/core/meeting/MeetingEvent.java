package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_057;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_157;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.StandsUnder;
import org.jspecify.annotations.Nullable;

/** Event in the history of one meeting. Stored for good. If the acting owner is absent, the office leader acted. */
public sealed interface MeetingEvent extends PartnershipEvent {
    MeetingNumber meeting();

    /** What a meeting decides belongs also with the change that it deals with. */
    @Override
    default EventSubjects about() {
        var own = EventSubjects.of(SubjectKey.of(meeting()));
        return switch (this) {
            case MeetingDecisionRecorded e ->
                decided(own, e.decision(), e.text().change());
            case MeetingDecisionCorrected e ->
                decided(own, e.decision(), e.text().change());
            case AgendaItemAdded e -> e.concerns() == null ? own : own.naming(SubjectKey.of(e.concerns()));
            default -> own;
        };
    }

    private static EventSubjects decided(
            EventSubjects meeting, DecisionNumber decision, @Nullable ChangeNumber change) {
        var decided = meeting.and(SubjectKey.of(decision));
        return change == null ? decided : decided.and(SubjectKey.of(change));
    }

    @StandsUnder(R_050)
    record MeetingPlanned(
            OfficeNumber office,
            MeetingNumber meeting,
            @Nullable OwnerId plannedBy,
            LocalDate plannedFor,
            String title,
            @Nullable String chair)
            implements MeetingEvent {}

    @StandsUnder(R_052)
    record AgendaItemAdded(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId addedBy,
            String title,
            @Nullable ChangeNumber concerns,
            @Nullable Papers papers)
            implements MeetingEvent {}

    @StandsUnder(R_052)
    record AgendaItemWithdrawn(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId withdrawnBy) implements MeetingEvent {}

    @StandsUnder(R_052)
    record AgendaPrepared(
            OfficeNumber office,
            MeetingNumber meeting,
            @Nullable OwnerId preparedBy,
            List<Integer> order) implements MeetingEvent {
        public AgendaPrepared {
            order = List.copyOf(order);
        }
    }

    @StandsUnder(R_053)
    record PapersSent(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId sentBy,
            Papers papers) implements MeetingEvent {}

    /** {@code unrepresented}: the owners without an attendee who holds a recorded mandate; absent if unknown. */
    @StandsUnder(R_051)
    record AttendanceRecorded(
            OfficeNumber office,
            MeetingNumber meeting,
            OwnerId recordedBy,
            Occurred heldOn,
            List<Attendee> attendees,
            @Nullable SortedSet<OwnerId> unrepresented)
            implements MeetingEvent {
        public AttendanceRecorded {
            attendees = List.copyOf(attendees);
            unrepresented =
                    unrepresented == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(unrepresented));
        }
    }

    @StandsUnder({R_051, R_057, R_058})
    record MeetingDecisionRecorded(
            OfficeNumber office,
            MeetingNumber meeting,
            DecisionNumber decision,
            OwnerId recordedBy,
            DecisionText text,
            CountedDecision counted)
            implements MeetingEvent {}

    /** {@code revision} counts the wordings of the decision, this one included. */
    @StandsUnder({R_056, R_157})
    record MeetingDecisionCorrected(
            OfficeNumber office,
            MeetingNumber meeting,
            DecisionNumber decision,
            int revision,
            OwnerId correctedBy,
            DecisionText text,
            CountedDecision counted,
            String reason)
            implements MeetingEvent {}

    /** {@code contentSha256} is the hash of this version's content ({@link Minutes}); absent in older ones. */
    @StandsUnder(R_054)
    record MinutesWritten(
            OfficeNumber office,
            MeetingNumber meeting,
            int minutesVersion,
            @Nullable OwnerId writtenBy,
            @Nullable EvidenceRef minutes,
            @Nullable String contentSha256)
            implements MeetingEvent {}

    @StandsUnder(R_055)
    record MinutesApproved(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId approvedBy, Occurred approvedOn)
            implements MeetingEvent {}

    @StandsUnder(R_056)
    record MinutesChangeRequested(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId requestedBy, String text)
            implements MeetingEvent {}
}
