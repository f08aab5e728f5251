package no.partnerskap.core.meeting;

import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.document;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.partnership.Scene;
import org.jspecify.annotations.Nullable;

/** A meeting of the state and Lier on 20 January 2026, and what may come of it. */
final class MeetingFacts {
    static final DecisionNumber DECISION = new DecisionNumber(1);

    private MeetingFacts() {}

    /** Both owners have a mandate of all subjects, and a meeting is planned. */
    static Scene aMeeting() {
        return given(established(), stateMandate(), lierMandate(), planned(MEETING));
    }

    /** With one item, and both owners there with their mandates. */
    static Scene aMeetingThatWasHeld() {
        return aMeeting().and(item(1, STATE, null), attended());
    }

    static MeetingPlanned planned(MeetingNumber number) {
        return new MeetingPlanned(OFFICE, number, STATE, date("2026-01-20"), "January", "Region director");
    }

    static ChangeProposed aChange(ChangeKind kind) {
        var changeContent =
                new ChangeContent(kind, "Two posts", date("2026-03-01"), ChangeFigures.NONE, sorted(Map.of()));
        return new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(LIER), sorted(Map.of()));
    }

    static AgendaItemAdded item(int number, @Nullable OwnerId by, @Nullable ChangeNumber concerns) {
        return new AgendaItemAdded(OFFICE, MEETING, number, by, "Staff", concerns, papers());
    }

    static Papers papers() {
        return new Papers(on("2026-01-12"), List.of(registered(STATE)));
    }

    static AttendanceRecorded attended() {
        return new AttendanceRecorded(
                OFFICE,
                MEETING,
                STATE,
                on("2026-01-20"),
                List.of(stateDirector(), lierDirector()),
                owners(),
                List.of(full(STATE), full(LIER)));
    }

    /** Lier's adviser was there without a mandate. */
    static AttendanceRecorded attendedWithoutQuorum() {
        return new AttendanceRecorded(
                OFFICE,
                MEETING,
                STATE,
                on("2026-01-20"),
                List.of(stateDirector(), lierAdviser()),
                owners(LIER),
                List.of(full(STATE)));
    }

    /** With a mandate of all subjects. */
    private static Representation full(OwnerId owner) {
        return new Representation(owner, new TreeSet<>(Set.of(ChangeKind.values())));
    }

    static Attendee stateDirector() {
        return new Attendee(STATE, "Region director", STATE_MANDATE);
    }

    static Attendee lierDirector() {
        return new Attendee(LIER, "Municipal director", LIER_MANDATE);
    }

    static Attendee lierAdviser() {
        return new Attendee(LIER, "Adviser", null);
    }

    static EvidenceRef first() {
        return registered(STATE);
    }

    static EvidenceRef second() {
        return document("c", "26/18", STATE);
    }

    /** Minutes that say what these events tell. */
    static MinutesWritten minutes(int version, @Nullable EvidenceRef paper, MeetingEvent... told) {
        var content = Minutes.upTo(List.of(told)).orElseThrow();
        return new MinutesWritten(OFFICE, MEETING, version, STATE, paper, content.contentSha256());
    }

    static MinutesApproved approved(int version, OwnerId by) {
        return new MinutesApproved(OFFICE, MEETING, version, by, on("2026-01-27"));
    }

    static DecisionText text(MeetingDecisionType stated, @Nullable ChangeKind subject, @Nullable ChangeNumber change) {
        return text(stated, subject, change, Map.of(), List.of());
    }

    static DecisionText text(
            MeetingDecisionType stated,
            @Nullable ChangeKind subject,
            @Nullable ChangeNumber change,
            Map<OwnerId, Position> positions,
            List<DecisionLink> links) {
        return new DecisionText(
                1, "Staff", "Two posts move", stated, subject, change, null, owners(STATE), sorted(positions), links);
    }

    static DecisionText about(ChangeKind subject) {
        return text(MeetingDecisionType.DECIDED_UNDER_MANDATE, subject, null);
    }

    static RecordMeetingDecision decide(DecisionText text) {
        return new RecordMeetingDecision(OFFICE, MEETING, STATE, text);
    }

    static MeetingDecisionRecorded decided(DecisionText text, CountedDecision countedDecision) {
        return decided(1, text, countedDecision);
    }

    static MeetingDecisionRecorded decided(int number, DecisionText text, CountedDecision countedDecision) {
        return decided(number, text, countedDecision, matter(text, countedDecision));
    }

    static MeetingDecisionRecorded decided(
            int number, DecisionText text, CountedDecision countedDecision, DecisionMatter matter) {
        return new MeetingDecisionRecorded(
                OFFICE, MEETING, new DecisionNumber(number), STATE, text, countedDecision, matter);
    }

    static DecisionMatter matter(DecisionText text) {
        return matter(text, as(text.statedType()));
    }

    private static DecisionMatter matter(DecisionText text, CountedDecision countedDecision) {
        return new DecisionMatter(
                text.subject() == null ? new TreeSet<>() : new TreeSet<>(Set.of(text.subject())),
                countedDecision.awaitsOwnLines());
    }

    static CountedDecision as(MeetingDecisionType type) {
        return new CountedDecision(type, new TreeSet<>(), owners(), false);
    }

    static CountedDecision awaiting(MeetingDecisionType type) {
        return new CountedDecision(type, new TreeSet<>(), owners(), true);
    }

    static CountedDecision only(MeetingDecisionType type, Shortfall why, OwnerId... lacking) {
        return new CountedDecision(type, new TreeSet<>(Set.of(why)), owners(lacking), false);
    }
}
