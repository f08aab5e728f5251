package no.partnerskap.api.sample;

import static no.partnerskap.core.kernel.ChangeKind.IT_SYSTEM_CHANGE;
import static no.partnerskap.core.kernel.ChangeKind.PRIORITY_SHIFT;
import static no.partnerskap.core.kernel.ChangeKind.STAFFING_REDUCTION;
import static no.partnerskap.core.kernel.ChangeKind.TASK_MOVED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseFields.UserInvolvement;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;

/**
 * Matters of Ringerike that await somebody on the day on which the sample is made. The last of them was recorded some days before,
 * and none is ever recorded later than that day.
 */
final class RingerikeMatters {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);
    private static final int KEY_CHANGE = 5;
    private static final AgreementNumber DRAFT = new AgreementNumber(3);

    private final SampleSender sampleSender;
    private final Founding founding;
    private final SharedCost cost;
    private final Days days;
    private final String nextAgreement;

    RingerikeMatters(SampleSender sampleSender, Founding founding, SharedCost cost, Days days, String nextAgreement) {
        this.sampleSender = sampleSender;
        this.founding = founding;
        this.cost = cost;
        this.days = days;
        this.nextAgreement = nextAgreement;
    }

    void tell() {
        seenDifferently();
        unanswered();
        var draft = draftShared();
        var meeting = meetingPlanned();
        sampleSender.on(days.ago(12));
        agreedByMunicipality(draft);
        consultationRunning();
        decidedByOneWord(meeting);
        newlyTold();
    }

    /**
     * Change 2: the state says that it consulted the municipality, which contests it. Change 3: the municipality says that it
     * consulted the state, which acknowledges information. Both have taken effect.
     */
    private void seenDifferently() {
        sampleSender.on(days.ago(80));
        var ofState = proposed(STATE, TASK_MOVED, "Follow-up of employers moves to a regional team", days.ago(12));
        sampleSender.on(days.ago(75));
        int contested = ofState.wrote(MUNICIPALITY, Level.CONSULTED, days.ago(50));
        sampleSender.on(days.ago(70));
        var ofMunicipality = proposed(MUNICIPALITY, TASK_MOVED, "Debt counselling moves to the town hall", days.ago(6));
        sampleSender.on(days.ago(68));
        int lowered = ofMunicipality.wrote(STATE, Level.CONSULTED, days.ago(40));
        sampleSender.on(days.ago(60));
        var meeting = Ringerike.planned(sampleSender, days.ago(45));
        Ringerike.held(sampleSender, founding, meeting, days.ago(45));
        sampleSender.on(days.ago(44));
        ofState.decided(STATE, days.ago(44), Body.REGION_DIRECTOR, Founding.regionDirector());
        sampleSender.on(days.ago(38));
        ofState.contested(
                contested,
                MUNICIPALITY,
                director(),
                "The letter described what had been settled and asked for nothing");
        sampleSender.on(days.ago(36));
        ofMunicipality.decided(MUNICIPALITY, days.ago(36), Body.MUNICIPAL_COUNCIL, Founding.council(MUNICIPALITY));
        sampleSender.on(days.ago(33));
        ofMunicipality.acknowledgedOnly(lowered, Level.INFORMED, STATE, Founding.regionDirector());
    }

    /** Change 4: a letter that the municipality has left unanswered for longer than the owners have agreed. */
    private void unanswered() {
        sampleSender.on(days.ago(26));
        var change = proposed(STATE, IT_SYSTEM_CHANGE, "Appointments are made in a new system", days.ahead(30));
        change.wrote(MUNICIPALITY, Level.INFORMED, null);
    }

    /** Agreement 3: a draft of the agreement that is to follow; the municipality words one clause anew and agrees to the text. */
    private Terms draftShared() {
        sampleSender.on(days.ago(25));
        var draft = founding.terms(
                nextAgreement, null, LocalDate.parse(nextAgreement).plusYears(2), List.of());
        sampleSender.by(STATE, new ShareDraft(sampleSender.office(), STATE, draft));
        return draft;
    }

    private void agreedByMunicipality(Terms draft) {
        var users = users();
        sampleSender.by(MUNICIPALITY, new ReviseClause(sampleSender.office(), DRAFT, MUNICIPALITY, users.key(), users));
        sampleSender.by(
                MUNICIPALITY,
                new AgreeSharedText(
                        sampleSender.office(), DRAFT, MUNICIPALITY, ContentHash.of(draft.with(users.key(), users))));
    }

    private static Clause users() {
        return FoundingText.clause(
                "Users",
                "A council of users meets four times a year.",
                new UserInvolvement(true, "Four times a year", "Reported to the owners"));
    }

    /** Change 5: half of the cost each, which the region has approved and the council has not; and a meeting with its papers. */
    private MeetingStory meetingPlanned() {
        sampleSender.on(days.ago(20));
        var key = ChangeStory.of(sampleSender, STATE, KEY_CHANGE, cost.halvesProposed(days.monthAhead(45)));
        var meeting = MeetingStory.planned(sampleSender, STATE, days.ago(9));
        sampleSender.on(days.ago(18));
        meeting.papersOn(null, "Use of staff");
        sampleSender.on(days.ago(15));
        key.decided(STATE, days.ago(15), Body.REGION_DIRECTOR, Founding.regionDirector());
        return meeting;
    }

    /** Change 6: a consultation with days left, on a change ahead that raises the municipality's part of the shared cost. */
    private void consultationRunning() {
        sampleSender.on(days.ago(9));
        var change = ChangeStory.proposed(
                sampleSender,
                STATE,
                STAFFING_REDUCTION,
                "2.0 FTE from reception to a regional contact centre",
                days.monthAhead(45),
                new ChangeFigures(new Fte(new BigDecimal("2.00")), null));
        change.wrote(MUNICIPALITY, Level.CONSULTED, days.ahead(14));
    }

    /** A decision and minutes with the word of one owner only, and a dispute on which the other has not stated its position. */
    private void decidedByOneWord(MeetingStory meeting) {
        Ringerike.attended(founding, meeting);
        sampleSender.on(days.ago(8));
        meeting.decided(
                PRIORITY_SHIFT,
                "Use of staff",
                "Follow-up of young people comes first until the summer",
                days.ahead(20),
                new TreeSet<>(Set.of(STATE, MUNICIPALITY)));
        disputed();
        sampleSender.on(days.ago(7));
        meeting.minutesWritten().minutesApprovedBy(STATE);
    }

    private void disputed() {
        var position = Story.SAMPLE + "Rent is shared by the cost key, also for the rooms of the regional team";
        var premises = new DisputedTerm("premises", null, new TreeMap<>(Map.of(MUNICIPALITY, position)));
        var submission = sampleSender.letter(MUNICIPALITY, "Submission to the county governor");
        sampleSender.by(
                MUNICIPALITY,
                new RaiseDispute(
                        sampleSender.office(), MUNICIPALITY, sampleSender.now(), submission, List.of(premises)));
    }

    /** Change 7: what the municipality told the state some days ago. */
    private void newlyTold() {
        sampleSender.on(days.ago(4));
        var change =
                proposed(MUNICIPALITY, IT_SYSTEM_CHANGE, "Social services get another case system", days.ahead(25));
        change.wrote(STATE, Level.INFORMED, null);
    }

    private ChangeStory proposed(OwnerId by, ChangeKind kind, String summary, String effectiveOn) {
        return ChangeStory.proposed(sampleSender, by, kind, summary, effectiveOn, ChangeFigures.NONE);
    }

    private MandateNumber director() {
        return founding.director(MUNICIPALITY);
    }
}
