package no.partnerskap.api.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.Papers;

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

    /** Puts a change on the agenda, with papers sent out today. */
    MeetingStory papersOn(ChangeNumber change, String title) {
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

    void minutesWritten() {
        sampleSender.by(by, new WriteMinutes(sampleSender.office(), number, by, sampleSender.letter(by, "Minutes")));
    }

    void minutesApprovedBy(OwnerId... owners) {
        for (var owner : owners) {
            sampleSender.by(owner, new ApproveMinutes(sampleSender.office(), number, 1, owner, sampleSender.now()));
        }
    }
}
