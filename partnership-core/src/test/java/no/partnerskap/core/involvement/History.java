package no.partnerskap.core.involvement;

import static no.partnerskap.core.meeting.MeetingDecisionType.NOTED;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.DISPUTE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemWithdrawn;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.partnership.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The record of a partnership as a test tells it. What is told after {@code on(day)} was recorded at noon of that day in Oslo;
 * questions are put at the end of a day unless told otherwise. The change is the state's and concerns Lier.
 */
final class History {
    private final List<Recorded<PartnershipEvent>> recorded = new ArrayList<>();
    private final SortedSet<OwnerId> owners = new TreeSet<>();
    private Instant at = noon(date("2026-01-01"));
    private Provenance provenance = Provenance.LIVE;
    private int claims;
    private int decisions;

    static History ofLier() {
        var history = new History().record(Facts.established(), Facts.stateMandate(), Facts.lierMandate());
        history.owners.addAll(Set.of(STATE, LIER));
        return history;
    }

    static History ofLierAndEiker() {
        var history = new History().record(Facts.establishedWithEiker(), Facts.stateMandate(), Facts.lierMandate());
        history.owners.addAll(Set.of(STATE, LIER, Facts.EIKER));
        return history;
    }

    /** The state proposed on 5 January to cut two posts from 1 March: a consultation is owed. */
    static History ofACut() {
        return ofLier().on("2026-01-05").proposes(ChangeKind.STAFFING_REDUCTION, "2026-03-01");
    }

    /** The state proposed on 5 January to change a system from 1 March: information is owed. */
    static History ofANewSystem() {
        return ofLier().on("2026-01-05").proposes(ChangeKind.IT_SYSTEM_CHANGE, "2026-03-01");
    }

    /** The state proposed on 5 January that the office moves from 1 March: a joint decision is owed. */
    static History ofAMove() {
        return ofLier().on("2026-01-05").proposes(ChangeKind.LOCATION_MOVE, "2026-03-01");
    }

    History on(String day) {
        at = noon(date(day));
        return this;
    }

    History at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    History imported() {
        provenance = Provenance.ASSERTED;
        return this;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Oslo.ZONE).toInstant();
    }

    History record(PartnershipEvent... events) {
        for (var event : events) {
            long version = recorded.size() + 1;
            recorded.add(new Recorded<>(event, version, "e" + version, at, "STATE", provenance, Audience.PARTIES));
        }
        return this;
    }

    static ChangeContent content(ChangeKind kind, String effectiveOn, String fte, Map<OwnerId, String> noEffect) {
        return new ChangeContent(
                kind,
                "A change",
                date(effectiveOn),
                new ChangeFigures(new Fte(new BigDecimal(fte)), null),
                sorted(noEffect));
    }

    SortedSet<OwnerId> affected(ChangeKind kind) {
        var affected = new TreeSet<>(owners);
        if (InvolvementPolicy.firstLevels().get(kind) != Level.JOINTLY_DECIDED) {
            affected.remove(STATE);
        }
        return affected;
    }

    History proposes(ChangeKind kind, String effectiveOn) {
        return record(new ChangeEvent.ChangeProposed(
                OFFICE, CHANGE, STATE, content(kind, effectiveOn, "2", Map.of()), affected(kind), sorted(Map.of())));
    }

    History revisesTo(String fte) {
        var changeContent = content(ChangeKind.STAFFING_REDUCTION, "2026-03-01", fte, Map.of());
        return record(new ChangeEvent.ChangeRevised(
                OFFICE, CHANGE, 2, changeContent, affected(changeContent.kind()), "More", null));
    }

    History raisesTo(Level level) {
        return record(new ChangeEvent.RequiredLevelRaised(OFFICE, CHANGE, LIER, LIER, new Raise(level, "It matters")));
    }

    History stateClaims(Told told) {
        return record(new ChangeEvent.InvolvementClaimed(OFFICE, CHANGE, ++claims, STATE, 1, told.step()));
    }

    History lierRecords(Told told) {
        return record(new ChangeEvent.InvolvementClaimed(OFFICE, CHANGE, ++claims, LIER, 1, told.step()));
    }

    History lierAcknowledges(Level level) {
        return record(
                new ChangeEvent.ClaimAcknowledged(OFFICE, CHANGE, claims, LIER, level, now(), LIER_MANDATE, false));
    }

    History lierAcknowledgesAndAcceptsLatePapers(Level level) {
        return record(
                new ChangeEvent.ClaimAcknowledged(OFFICE, CHANGE, claims, LIER, level, now(), LIER_MANDATE, true));
    }

    History lierContests(Level accepted) {
        return record(
                new ChangeEvent.ClaimContested(OFFICE, CHANGE, claims, LIER, accepted, "No", now(), LIER_MANDATE));
    }

    History lierAnswers(String day) {
        return record(new ChangeEvent.ConsultationAnswered(OFFICE, CHANGE, claims, LIER, day(day), LIER_MANDATE, null));
    }

    History lierReceives() {
        return record(new ChangeEvent.ReceiptRecorded(OFFICE, CHANGE, claims, LIER, now(), "26/40"));
    }

    History lierConfirms(int revision) {
        return record(new ChangeEvent.ClaimConfirmed(OFFICE, CHANGE, claims, LIER, revision, LIER_MANDATE));
    }

    History lierRatifies(String day) {
        return record(new ChangeEvent.StepRatified(
                OFFICE, CHANGE, claims, LIER, day(day), Body.MUNICIPAL_COUNCIL, LIER_MANDATE));
    }

    History bothResolve(Resolution.Outcome outcome, Level level) {
        return record(new ChangeEvent.ContestResolved(
                OFFICE, CHANGE, claims, LIER, new Resolution(outcome, level, Resolution.Ground.BOTH_AGREED)));
    }

    History stateCorrects(Told told) {
        return record(
                new ChangeEvent.ClaimCorrected(OFFICE, CHANGE, claims, STATE, recorded.size(), told.step(), "A slip"));
    }

    /** A decision in the own line, without a competent body. */
    History decides(OwnerId owner, String day) {
        return record(new ChangeEvent.OwnLineDecisionRecorded(
                OFFICE, CHANGE, ++decisions, owner, new Decision(day(day), null, null, null), false));
    }

    History approves(OwnerId owner, String day) {
        return approves(owner, day, owner.isState() ? STATE_MANDATE : LIER_MANDATE);
    }

    History approves(OwnerId owner, String day, @Nullable MandateNumber mandate) {
        var body = owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
        return record(new ChangeEvent.OwnLineDecisionRecorded(
                OFFICE, CHANGE, ++decisions, owner, new Decision(day(day), body, mandate, null), true));
    }

    History lierWaives(String day) {
        return record(new ChangeEvent.InvolvementWaived(OFFICE, CHANGE, LIER, day(day), LIER_MANDATE, "We agree"));
    }

    History declaresEmergency(String ground) {
        return record(new ChangeEvent.EmergencyDeclared(OFFICE, CHANGE, STATE, ground, "Because"));
    }

    History movesTo(String from, String to) {
        return record(new ChangeEvent.EffectiveDateMoved(OFFICE, CHANGE, STATE, date(from), date(to), "Moved"));
    }

    History reportsEffect(OwnerId by, String day) {
        return record(new ChangeEvent.EffectReported(OFFICE, CHANGE, by, date(day)));
    }

    History withdraws(String day) {
        return record(new ChangeEvent.ChangeWithdrawn(OFFICE, CHANGE, STATE, day(day)));
    }

    History boardSetsTheTerm(String day) {
        return record(new BoardDecisionRecorded(OFFICE, DISPUTE, day(day), List.of(), new TreeSet<>(Set.of(CHANGE))));
    }

    History sendsPapers(MeetingNumber meeting, int item, String day) {
        return sendsPapersOn(meeting, item, day, CHANGE);
    }

    History sendsPapersOn(MeetingNumber meeting, int item, String day, @Nullable ChangeNumber concerns) {
        var papers = new Papers(day(day), List.of(registered(STATE)));
        plans(meeting, date(day));
        return recordOn(day, new AgendaItemAdded(OFFICE, meeting, item, STATE, "Staff", concerns, papers));
    }

    /** Papers for an item that was on the agenda already. */
    History sendsMorePapers(MeetingNumber meeting, int item, String day) {
        var papers = new Papers(day(day), List.of(registered(STATE)));
        return recordOn(day, new PapersSent(OFFICE, meeting, item, STATE, papers));
    }

    /** Recorded on the day itself, whatever day it is in the test. */
    private History recordOn(String day, PartnershipEvent event) {
        var now = at;
        on(day).record(event);
        at = now;
        return this;
    }

    /**
     * Minutes with the change on the agenda, of a meeting held on the day of the last claim's step; of a decision if it claims a level
     * above information.
     */
    History approvesMinutes(MeetingNumber meeting, int version, OwnerId... by) {
        if (recorded.stream()
                .noneMatch(r ->
                        r.event() instanceof MinutesWritten w && w.meeting().equals(meeting))) {
            var step = recorded.stream()
                    .flatMap(r -> r.only(InvolvementClaimed.class).stream())
                    .reduce((one, next) -> next)
                    .orElseThrow()
                    .event()
                    .involvement();
            meets(
                    meeting,
                    step.occurred(),
                    switch (step.level()) {
                        case NONE, INFORMED -> MeetingDecisionType.NOTED;
                        case CONSULTED -> MeetingDecisionType.COORDINATED;
                        case CO_DECIDED, JOINTLY_DECIDED -> MeetingDecisionType.DECIDED_UNDER_MANDATE;
                    });
        }
        if (recorded.stream()
                .noneMatch(r -> r.event() instanceof MinutesWritten w
                        && w.meeting().equals(meeting)
                        && w.minutesVersion() == version)) {
            record(new MinutesWritten(OFFICE, meeting, version, STATE, null, null));
        }
        for (var owner : by) {
            record(new MinutesApproved(OFFICE, meeting, version, owner, now()));
        }
        return this;
    }

    /** The item is struck from the agenda, and the decision is corrected to be about no change. */
    History saysNothingOfTheChange(MeetingNumber meeting) {
        var text = new DecisionText(
                null, "Staff", "As before", NOTED, null, null, null, new TreeSet<>(), sorted(Map.of()), List.of());
        return record(
                new AgendaItemWithdrawn(OFFICE, meeting, 1, STATE),
                new MeetingDecisionCorrected(
                        OFFICE,
                        meeting,
                        new DecisionNumber(1),
                        2,
                        STATE,
                        text,
                        new CountedDecision(NOTED, new TreeSet<>(), new TreeSet<>(), false),
                        "Another matter",
                        null));
    }

    /** A meeting is held, decides on the change, and gets its minutes. */
    History meets(MeetingNumber meeting, Occurred heldOn, MeetingDecisionType counted) {
        return meets(meeting, heldOn, counted, CHANGE);
    }

    History meets(MeetingNumber meeting, Occurred heldOn, MeetingDecisionType counted, @Nullable ChangeNumber about) {
        plans(meeting, heldOn.day());
        if (recorded.stream()
                .noneMatch(r ->
                        r.event() instanceof AgendaItemAdded a && a.meeting().equals(meeting))) {
            record(new AgendaItemAdded(OFFICE, meeting, 1, STATE, "Staff", about, null));
        }
        var text = new DecisionText(
                1, "Staff", "As proposed", counted, null, about, null, new TreeSet<>(), sorted(Map.of()), List.of());
        return record(
                new AttendanceRecorded(OFFICE, meeting, STATE, heldOn, List.of(), new TreeSet<>(), null),
                new MeetingDecisionRecorded(
                        OFFICE,
                        meeting,
                        new DecisionNumber(1),
                        STATE,
                        text,
                        new CountedDecision(counted, new TreeSet<>(), new TreeSet<>(), false),
                        null),
                new MinutesWritten(OFFICE, meeting, 1, STATE, null, null));
    }

    private void plans(MeetingNumber meeting, LocalDate day) {
        if (recorded.stream()
                .noneMatch(r ->
                        r.event() instanceof MeetingPlanned m && m.meeting().equals(meeting))) {
            record(new MeetingPlanned(OFFICE, meeting, STATE, day, "Meeting", null));
        }
    }

    History confirmsRevision(OwnerId owner, int revision) {
        return record(new ChangeEvent.RevisionConfirmed(
                OFFICE, CHANGE, owner, revision, owner.isState() ? STATE_MANDATE : LIER_MANDATE));
    }

    private Occurred now() {
        return Occurred.on(Oslo.dayOf(at));
    }

    private static Occurred day(String text) {
        return Facts.on(text);
    }

    List<Recorded<PartnershipEvent>> recorded() {
        return recorded;
    }

    PartnershipRecord asRecord() {
        return Records.of(recorded);
    }

    Verdict verdictOn(String day) {
        return towardLier(day).verdict();
    }

    Verdict claimedOn(String day) {
        return towardLier(day).claimed();
    }

    Set<Flag> flagsOn(String day) {
        return towardLier(day).flags();
    }

    ChangeAudit.OwnerAudit towardLier(String day) {
        return toward(LIER, Question.atEndOf(date(day)));
    }

    ChangeAudit.OwnerAudit toward(OwnerId owner, Question question) {
        return audit(question).owners().stream()
                .filter(audit -> audit.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    ChangeAudit audit(String day) {
        return audit(Question.atEndOf(date(day)));
    }

    ChangeAudit audit(Question question) {
        return new Audit(asRecord(), PolicyBook.shipped()).of(CHANGE, question).orElseThrow();
    }
}
