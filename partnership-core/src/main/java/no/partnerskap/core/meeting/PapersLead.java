package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_053;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.partnerskap.core.rules.Keeps;

/** Time between papers and meeting: from the day on which the first papers for an item were sent to that of the meeting. */
public record PapersLead(LocalDate firstSentOn, LocalDate meetingOn) {
    /** Whole days; negative where papers came after the meeting. */
    public long days() {
        return ChronoUnit.DAYS.between(firstSentOn, meetingOn);
    }

    /** Whether the papers were out in time, with the days that agreement or policy asks for. */
    @Keeps(R_053)
    public boolean inTime(int daysOwed) {
        return days() >= daysOwed;
    }
}
