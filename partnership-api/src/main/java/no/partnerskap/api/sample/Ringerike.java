package no.partnerskap.api.sample;

import static no.partnerskap.api.sample.Registers.Municipality.RINGERIKE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.partnerskap.api.sample.Registers.Region;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.LeadershipModel;

/**
 * Story of an office in its daily work, told up to the day on which the sample is made: two quiet years, with an agreement, a
 * cost key and a meeting in each quarter, and then the matters that await somebody now.
 */
final class Ringerike implements Story {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);
    /** From here on the story is that of the open matters, which has a meeting of its own in time. */
    private static final int QUIET_UNTIL = 90;

    private final Days days;
    private final LocalDate establishedOn;
    private final String nextAgreement;

    Ringerike(LocalDate today) {
        this.days = new Days(today);
        this.establishedOn = today.minusYears(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        this.nextAgreement = days.monthAhead(120);
    }

    @Override
    public OfficeNumber office() {
        return new OfficeNumber("0605");
    }

    @Override
    public void tell(SampleSender sampleSender) {
        var founding = Founding.of(
                sampleSender,
                establishedOn.toString(),
                "Nav Ringerike",
                Region.VEST_VIKEN,
                LeadershipModel.SINGLE_MUNICIPAL,
                LanguageForm.BOKMAAL,
                null,
                RINGERIKE);
        founding.delegated(founding.after(17));
        sampleSender.on(founding.after(24));
        founding.enacted(founding.terms(
                founding.after(31), null, LocalDate.parse(nextAgreement).minusMonths(2), List.of()));
        var cost = new SharedCost(sampleSender);
        var keyFrom = establishedOn.plusDays(45);
        cost.founded(founding, founding.after(38), keyFrom.toString(), "11.00", "9.00");
        quarterlyMeetings(sampleSender, founding, cost, keyFrom);
        new RingerikeMatters(sampleSender, founding, cost, days, nextAgreement).tell();
    }

    /** In the middle of each quarter; the first one after a year reviews the cost key. */
    private void quarterlyMeetings(SampleSender sampleSender, Founding founding, SharedCost cost, LocalDate keyFrom) {
        var last = days.today().minusDays(QUIET_UNTIL);
        var review = keyFrom.plusYears(1);
        boolean reviewed = false;
        for (var month = YearMonth.from(keyFrom).plusMonths(1);
                !month.atDay(15).isAfter(last);
                month = month.plusMonths(1)) {
            if (month.getMonthValue() % 3 != 2) {
                continue;
            }
            var day = Days.workingDayUntil(month.atDay(15));
            sampleSender.on(day.minusDays(14).toString());
            var meeting = planned(sampleSender, day.toString());
            held(sampleSender, founding, meeting, day.toString());
            if (!reviewed && !day.isBefore(review)) {
                cost.reviewedIn(meeting.meeting());
                reviewed = true;
            }
        }
    }

    /** A meeting on the results of the office, with papers sent two weeks ahead. */
    static MeetingStory planned(SampleSender sampleSender, String on) {
        return MeetingStory.planned(sampleSender, STATE, on).papersOn(null, "Results and use of staff");
    }

    /** A meeting that both attend, and minutes that both approve. */
    static void held(SampleSender sampleSender, Founding founding, MeetingStory meeting, String on) {
        sampleSender.on(on);
        attended(founding, meeting).minutesWritten().minutesApprovedBy(STATE, MUNICIPALITY);
    }

    static MeetingStory attended(Founding founding, MeetingStory meeting) {
        return meeting.held(
                List.of(STATE, MUNICIPALITY), List.of(Founding.regionDirector(), founding.director(MUNICIPALITY)));
    }
}
