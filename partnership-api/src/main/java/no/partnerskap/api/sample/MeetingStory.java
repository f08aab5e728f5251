package no.partnerskap.api.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.Papers;
import org.jspecify.annotations.Nullable;

/** Story of one partnership meeting of the sample, with a single agenda item. */
final class MeetingStory {
    private final SampleSender sampleSender;
    private final OwnerId by;
    private final MeetingNumber number;

    private MeetingStory(SampleSender sampleSender, OwnerId by, int number) {
        this.sampleSender = sampleSender;
        this.by = by;
        this.number = new MeetingNumber(number);
    }

    static MeetingStory planned(SampleSender sampleSender, OwnerId by, String on) {
        var plan = new PlanMeeting(
                sampleSender.office(), by, LocalDate.parse(on), Story.SAMPLE + "Partnership meeting", null);
        return new MeetingStory(sampleSender, by, sampleSender.by(by, plan));
    }

    int number() {
        return number.value();
    }

    MeetingNumber meeting() {
        return number;
    }

    /** Puts a matter on the agenda, which may be a change, with papers sent out today. */
    MeetingStory papersOn(@Nullable ChangeNumber change, String title) {
        var papers = new Papers(sampleSender.now(), List.of(sampleSender.letter(by, title)));
        sampleSender.by(by, new AddAgendaItem(sampleSender.office(), number, by, Story.SAMPLE + title, change, papers));
        return this;
    }

    /** Held today, with an attendee for each owner. */
    MeetingStory held(List<OwnerId> present, List<MandateNumber> mandates) {
        var attendees = new ArrayList<Attendee>();
        for (int i = 0; i < present.size(); i++) {
            attendees.add(new Attendee(present.get(i), "representative", mandates.get(i)));
        }
        sampleSender.by(by, new RecordAttendance(sampleSender.office(), number, by, sampleSender.now(), attendees));
        return this;
    }

    /** A decision on the first item, within the mandates of those present, as one owner records it. */
    void decided(ChangeKind subject, String title, String text, String effectiveOn, SortedSet<OwnerId> responsible) {
        var decision = new DecisionText(
                1,
                Story.SAMPLE + title,
                Story.SAMPLE + text,
                MeetingDecisionType.DECIDED_UNDER_MANDATE,
                subject,
                null,
                LocalDate.parse(effectiveOn),
                responsible,
                Collections.emptySortedMap(),
                List.of());
        sampleSender.by(by, new RecordMeetingDecision(sampleSender.office(), number, by, decision));
    }

    MeetingStory minutesWritten() {
        sampleSender.by(by, new WriteMinutes(sampleSender.office(), number, by, sampleSender.letter(by, "Minutes")));
        return this;
    }

    void minutesApprovedBy(OwnerId... owners) {
        for (var owner : owners) {
            sampleSender.by(owner, new ApproveMinutes(sampleSender.office(), number, 1, owner, sampleSender.now()));
        }
    }
}
