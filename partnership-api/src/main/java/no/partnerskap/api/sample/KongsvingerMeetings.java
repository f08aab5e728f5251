package no.partnerskap.api.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.RequestMinutesChange;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.meeting.Position;
import no.partnerskap.core.meeting.Stance;
import org.jspecify.annotations.Nullable;

/** Meetings of Kongsvinger: the owners amend a clause, meet twice, and make a decision of every type. */
final class KongsvingerMeetings {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);
    private static final AgreementNumber AGREEMENT = new AgreementNumber(1);
    private static final ChangeNumber HOURS = new ChangeNumber(2);
    private static final MeetingNumber SPRING = new MeetingNumber(2);
    /** The first decision of the summer, after four in spring. */
    private static final DecisionNumber REPLACING = new DecisionNumber(5);

    private static final MeetingNumber SUMMER = new MeetingNumber(3);
    private static final Position FOR = new Position(Stance.FOR, null);
    private final SampleSender sampleSender;
    private final MandateNumber director;

    KongsvingerMeetings(SampleSender sampleSender, MandateNumber director) {
        this.sampleSender = sampleSender;
        this.director = director;
    }

    void play() {
        sampleSender.on("2026-04-13");
        proposed("The office is open late on Thursdays", "2026-08-01", KongsvingerText.longerHours());
        planned("2026-05-04", "Spring meeting");
        sampleSender.on("2026-04-20");
        item(SPRING, "Opening hours", HOURS);
        item(SPRING, "Use of staff", null);
        item(SPRING, "Joint goals", null);
        sampleSender.on("2026-05-04");
        attended(SPRING);
        springDecisions();
        sampleSender.on("2026-05-06");
        minutes(SPRING);
        sampleSender.on("2026-05-08");
        sampleSender.by(
                MUNICIPALITY,
                new RequestMinutesChange(
                        sampleSender.office(),
                        SPRING,
                        1,
                        MUNICIPALITY,
                        Story.SAMPLE + "Name the user council's opinion"));
        sampleSender.on("2026-05-11");
        minutes(SPRING);
        approved(STATE, KongsvingerText.longerHours(), HOURS, "2026-05-11");
        sampleSender.on("2026-05-12");
        for (var owner : List.of(STATE, MUNICIPALITY)) {
            sampleSender.by(owner, new ApproveMinutes(sampleSender.office(), SPRING, 2, owner, sampleSender.now()));
        }
        sampleSender.on("2026-05-27");
        approved(MUNICIPALITY, KongsvingerText.longerHours(), HOURS, "2026-05-27");
        summer();
    }

    private void springDecisions() {
        decided(
                SPRING,
                1,
                "Opening hours",
                MeetingDecisionType.RECOMMENDED,
                ChangeKind.OFFICE_DESIGN,
                HOURS,
                "2026-08-01",
                "Both lines are asked to approve longer hours on Thursdays",
                List.of(),
                FOR);
        decided(
                SPRING,
                2,
                "Use of staff",
                MeetingDecisionType.DECIDED_UNDER_MANDATE,
                ChangeKind.PRIORITY_SHIFT,
                null,
                "2026-06-01",
                "Follow-up of young people comes first until the autumn",
                List.of(),
                FOR);
        decided(
                SPRING,
                3,
                "Joint goals",
                MeetingDecisionType.COORDINATED,
                null,
                null,
                null,
                "Each line takes the joint goals into its own plan",
                List.of(link(DecisionLink.Kind.DEPENDS_ON, 2)),
                new Position(Stance.RESERVED, Story.SAMPLE + "The council has not seen the goals yet"));
        decided(
                SPRING,
                3,
                "Results",
                MeetingDecisionType.NOTED,
                null,
                null,
                null,
                "The results of the first quarter were presented",
                List.of(),
                FOR);
    }

    /**
     * The decision on staff is replaced by another, which the municipality confirms; that on the joint goals only the state has
     * recorded so far. Opening hours deviate from the agreement.
     */
    private void summer() {
        sampleSender.on("2026-06-08");
        proposed("The office allots municipal housing", "2027-01-01", KongsvingerText.housing());
        planned("2026-06-22", "Summer meeting");
        item(SUMMER, "Use of staff", null);
        item(SUMMER, "Joint goals", null);
        sampleSender.on("2026-06-22");
        attended(SUMMER);
        decided(
                SUMMER,
                1,
                "Use of staff",
                MeetingDecisionType.DECIDED_UNDER_MANDATE,
                ChangeKind.PRIORITY_SHIFT,
                null,
                "2026-09-01",
                "Follow-up of families comes first from September",
                List.of(link(DecisionLink.Kind.REPLACES, 2)),
                FOR);
        decided(
                SUMMER,
                2,
                "Joint goals",
                MeetingDecisionType.COORDINATED,
                null,
                null,
                "2026-09-01",
                "Both lines have the joint goals in their plans from September",
                List.of(link(DecisionLink.Kind.CARRIES_OUT, 3)),
                FOR);
        approved(STATE, KongsvingerText.housing(), new ChangeNumber(3), "2026-06-22");
        sampleSender.on("2026-06-24");
        sampleSender.by(
                MUNICIPALITY,
                new ConfirmDecision(
                        sampleSender.office(),
                        REPLACING,
                        MUNICIPALITY,
                        1,
                        MeetingDecisionType.DECIDED_UNDER_MANDATE,
                        director));
        sampleSender.on("2026-08-10");
        sampleSender.by(
                MUNICIPALITY,
                new ReportDeviation(
                        sampleSender.office(),
                        AGREEMENT,
                        MUNICIPALITY,
                        KongsvingerText.longerHours().key(),
                        Story.SAMPLE + "Closed on Thursdays after 14 for want of staff",
                        Occurred.of("2026-08-06")));
    }

    private void proposed(String summary, String effectiveOn, Clause clause) {
        sampleSender.by(
                MUNICIPALITY,
                new ProposeAmendment(
                        sampleSender.office(),
                        AGREEMENT,
                        MUNICIPALITY,
                        null,
                        new OpenedChange(Story.SAMPLE + summary, LocalDate.parse(effectiveOn)),
                        List.of(new ClauseChange(clause.key(), clause))));
    }

    private void approved(OwnerId owner, Clause clause, ChangeNumber change, String on) {
        boolean state = owner.isState();
        var decision = new Decision(
                Occurred.of(on),
                state ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL,
                state ? Founding.regionDirector() : Founding.council(owner),
                sampleSender.letter(owner, "Decision on the amendment"),
                ContentHash.of(List.of(new ClauseChange(clause.key(), clause))),
                null,
                null,
                null);
        sampleSender.by(owner, new RecordOwnLineDecision(sampleSender.office(), change, owner, decision));
    }

    private void planned(String day, String title) {
        sampleSender.by(
                STATE,
                new PlanMeeting(
                        sampleSender.office(), STATE, LocalDate.parse(day), Story.SAMPLE + title, "Region director"));
    }

    private void item(MeetingNumber meeting, String title, @Nullable ChangeNumber change) {
        var papers = new Papers(sampleSender.now(), List.of(sampleSender.letter(STATE, title)));
        sampleSender.by(
                STATE, new AddAgendaItem(sampleSender.office(), meeting, STATE, Story.SAMPLE + title, change, papers));
    }

    private void attended(MeetingNumber meeting) {
        var there = List.of(
                new Attendee(STATE, "region director", Founding.regionDirector()),
                new Attendee(MUNICIPALITY, "municipal director", director));
        sampleSender.by(STATE, new RecordAttendance(sampleSender.office(), meeting, STATE, sampleSender.now(), there));
    }

    private void minutes(MeetingNumber meeting) {
        sampleSender.by(STATE, new WriteMinutes(sampleSender.office(), meeting, STATE, null));
    }

    private void decided(
            MeetingNumber meeting,
            int item,
            String title,
            MeetingDecisionType type,
            @Nullable ChangeKind subject,
            @Nullable ChangeNumber change,
            @Nullable String effectiveOn,
            String text,
            List<DecisionLink> links,
            Position ofMunicipality) {
        var positions = new TreeMap<>(Map.of(STATE, FOR, MUNICIPALITY, ofMunicipality));
        var decision = new DecisionText(
                item,
                Story.SAMPLE + title,
                Story.SAMPLE + text,
                type,
                subject,
                change,
                effectiveOn == null ? null : LocalDate.parse(effectiveOn),
                new TreeSet<>(List.of(STATE, MUNICIPALITY)),
                positions,
                links);
        sampleSender.by(STATE, new RecordMeetingDecision(sampleSender.office(), meeting, STATE, decision));
    }

    private static DecisionLink link(DecisionLink.Kind kind, int decision) {
        return new DecisionLink(kind, new DecisionNumber(decision));
    }
}
