package no.partnerskap.api.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.partnerskap.api.cases.CasePlayer.Fact;
import no.partnerskap.api.cases.CasePlayer.Turn;
import no.partnerskap.core.change.ChangeCommand.*;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.MeetingReference;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.change.Representative;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
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

/** Script of one change of a case: its facts as commands. Answers are given under the owner's mandate. */
final class ChangeScript {
    private final CaseFile.Change change;
    private final OfficeNumber office;
    private final Cast cast;
    private final LocalDate opening;
    private final Map<ChangeKind, Level> table;
    private final Function<PartnershipCommand, @Nullable Receipt> send;
    private final Map<String, MeetingNumber> meetings = new HashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private ChangeNumber number = new ChangeNumber(1);

    ChangeScript(
            CaseFile.Change change,
            OfficeNumber office,
            Cast cast,
            LocalDate opening,
            Map<ChangeKind, Level> table,
            Function<PartnershipCommand, @Nullable Receipt> send) {
        this.change = change;
        this.office = office;
        this.cast = cast;
        this.opening = opening;
        this.table = table;
        this.send = send;
    }

    /** What is recorded on the day before the case begins: its meetings, the change, and its emergency. */
    @Nullable
    ChangeNumber open() {
        var receipt = send.apply(proposal());
        if (receipt == null) {
            return null;
        }
        number = new ChangeNumber(receipt.number());
        change.claims().stream().filter(c -> c.meeting() || inMinutes(c)).forEach(this::plan);
        if (change.emergency() != null && change.emergency().rec() == null) {
            declare(change.emergency());
        }
        return number;
    }

    private void declare(CaseFile.Emergency emergency) {
        send.apply(new DeclareEmergency(office, number, initiator(), emergency.ground(), "As the case says"));
    }

    private PartnershipCommand proposal() {
        var owed = cast.owedByKind(change.kind(), table);
        var noEffect = new TreeMap<OwnerId, String>();
        var raised = new TreeMap<OwnerId, Raise>();
        cast.owners().forEach((label, owner) -> {
            var level = change.affected().get(label);
            if (level == null && !owner.equals(initiator()) && owed != Level.JOINTLY_DECIDED) {
                noEffect.put(owner, "Not affected in this case");
            } else if (level != null
                    && (owner.equals(initiator()) && owed != Level.JOINTLY_DECIDED || owed.below(level))) {
                raised.put(owner, new Raise(level, "Owed in this case"));
            }
        });
        var changeContent =
                new ChangeContent(change.kind(), change.id(), change.effective(), ChangeFigures.NONE, noEffect);
        return change.kind() == ChangeKind.MINIMUM_SERVICE_REMOVED
                ? new ReportChange(office, initiator(), initiator(), changeContent)
                : new ProposeChange(office, initiator(), changeContent, raised);
    }

    private void plan(CaseFile.Claim claim) {
        var by = cast.owner(claim.by());
        var receipt = send.apply(new PlanMeeting(office, by, claim.occ(), "Partnership meeting", null));
        if (receipt != null) {
            var meeting = new MeetingNumber(receipt.number());
            var weekBefore = claim.occ().minusDays(7);
            var sentOn = weekBefore.isBefore(opening) ? weekBefore : opening;
            var papers =
                    new Papers(Occurred.on(sentOn), List.of(Cast.document(by, "Papers " + claim.id(), sentOn, true)));
            send.apply(new AddAgendaItem(office, meeting, by, change.id(), number, papers));
            meetings.put(claim.id(), meeting);
        }
    }

    private static boolean inMinutes(CaseFile.Claim claim) {
        return claim.mutual() && (claim.meeting() || claim.level().atLeast(Level.CO_DECIDED));
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        if (change.emergency() != null && change.emergency().rec() != null) {
            facts.add(new Fact(change.emergency().rec(), Turn.CHANGE, () -> declare(change.emergency())));
        }
        decisions(facts);
        change.claims().forEach(c -> facts.add(new Fact(c.rec(), Turn.CLAIM, () -> claim(c))));
        change.responses().forEach(r -> facts.add(new Fact(r.rec(), Turn.RESPONSE, () -> respond(r))));
        change.resolutions().forEach(r -> facts.add(new Fact(r.rec(), Turn.RESOLUTION, () -> resolve(r))));
        change.waivers().forEach(w -> facts.add(new Fact(w.rec(), Turn.WAIVER, () -> waive(w))));
        if (change.withdrawn() != null) {
            var withdrawal = new WithdrawChange(office, number, initiator(), Occurred.on(change.withdrawn()));
            facts.add(new Fact(change.withdrawn(), Turn.WITHDRAWAL, () -> send.apply(withdrawal)));
        }
        if (change.setByBoard() != null) {
            facts.add(new Fact(
                    change.setByBoard().rec(),
                    Turn.BOARD,
                    () -> board(change.setByBoard().rec())));
        }
        return facts;
    }

    /** Own-line decisions; those of one owner with the same day and recording are one command. */
    private void decisions(List<Fact> facts) {
        var decided = change.decided();
        var decidedRec = change.decidedRec() == null ? decided : change.decidedRec();
        change.ownLine().forEach((label, approval) -> {
            if (approval.decided() != null) {
                var owner = cast.owner(label);
                var decision =
                        new Decision(Occurred.on(approval.decided()), cast.body(owner), cast.mandate(owner), null);
                facts.add(decision(approval.rec() == null ? approval.decided() : approval.rec(), owner, decision));
            }
        });
        var own = change.ownLine().get(change.initiator());
        boolean same = own != null
                && decided != null
                && decided.equals(own.decided())
                && decidedRec.equals(own.rec() == null ? own.decided() : own.rec());
        if (decided != null && !same) {
            facts.add(decision(decidedRec, initiator(), new Decision(Occurred.on(decided), null, null, null)));
        }
    }

    private Fact decision(LocalDate day, OwnerId owner, Decision decision) {
        return new Fact(
                day, Turn.DECISION, () -> send.apply(new RecordOwnLineDecision(office, number, owner, decision)));
    }

    private void claim(CaseFile.Claim c) {
        var by = cast.owner(c.by());
        var toward = cast.owner(c.toward());
        var meeting = meetings.get(c.id());
        var step = new Involvement(
                toward,
                c.level(),
                Occurred.on(c.occ()),
                Channel.OWNER_LINE,
                c.respondBy(),
                c.meeting() && meeting != null ? new MeetingReference(meeting, 1) : null,
                c.meeting() ? null : meeting,
                new Representative(
                        Boolean.FALSE.equals(c.mandate()) ? cast.otherMandate(toward) : cast.mandate(toward)),
                "E2".equals(c.evidence()) ? Cast.document(by, c.id(), c.occ(), true) : null);
        var receipt = send.apply(new ClaimInvolvement(office, number, by, step));
        if (receipt == null) {
            return;
        }
        claims.put(c.id(), receipt.number());
        if (c.mutual()) {
            if (meeting != null) {
                approveMinutes(c, meeting, by, toward);
            } else if (!by.equals(toward)) {
                send.apply(new RecordReceipt(office, number, receipt.number(), toward, Occurred.on(c.occ()), "in/1"));
            }
        }
    }

    private void approveMinutes(CaseFile.Claim c, MeetingNumber meeting, OwnerId by, OwnerId toward) {
        var attendees = cast.owners().values().stream()
                .map(owner -> new Attendee(owner, "representative", cast.mandate(owner)))
                .toList();
        send.apply(new RecordAttendance(office, meeting, by, Occurred.on(c.occ()), attendees));
        send.apply(new RecordMeetingDecision(office, meeting, by, decision(c.level())));
        send.apply(new WriteMinutes(office, meeting, by, Cast.document(by, "Minutes", c.occ(), true)));
        for (var owner : new TreeSet<>(List.of(by, toward))) {
            send.apply(new ApproveMinutes(office, meeting, 1, owner, Occurred.on(c.rec())));
        }
    }

    /** A decision that says the level. */
    private DecisionText decision(Level level) {
        var type = level.atLeast(Level.CO_DECIDED)
                ? MeetingDecisionType.DECIDED_UNDER_MANDATE
                : level == Level.CONSULTED ? MeetingDecisionType.COORDINATED : MeetingDecisionType.NOTED;
        return new DecisionText(
                1,
                change.id(),
                "As the case says",
                type,
                null,
                number,
                null,
                Collections.emptySortedSet(),
                Collections.emptySortedMap(),
                List.of());
    }

    private void respond(CaseFile.Response r) {
        var by = cast.owner(r.by());
        var answer = switch (r.kind()) {
            case ACK -> Answer.ACKNOWLEDGE;
            case ACK_LOWER -> Answer.ACKNOWLEDGE_LOWER;
            case RESPONDED -> Answer.ANSWER_CONSULTATION;
            case CONTEST -> Answer.CONTEST;
        };
        send.apply(new RespondToClaim(
                office,
                number,
                claimNumber(r.claim()),
                by,
                answer,
                r.level(),
                r.kind() == CaseFile.Kind.CONTEST ? "As the case says" : null,
                Occurred.on(r.occ()),
                cast.mandate(by),
                false,
                null));
    }

    private void resolve(CaseFile.Settled r) {
        var claim = change.claims().stream()
                .filter(c -> c.id().equals(r.claim()))
                .findFirst()
                .orElseThrow();
        boolean upheld = r.outcome() == Resolution.Outcome.UPHELD;
        var level = !upheld ? Level.NONE : r.level() == null ? claim.level() : r.level();
        var how = r.how() == null ? Resolution.Ground.BOTH_AGREED : r.how();
        var resolution = new Resolution(r.outcome(), level, how);
        int claimNumber = claimNumber(r.claim());
        var proposed = send.apply(new ResolveContest(office, number, claimNumber, cast.owner(claim.by()), resolution));
        if (proposed != null) {
            send.apply(new ConfirmResolution(office, number, claimNumber, cast.owner(claim.toward()), resolution));
        }
    }

    private void waive(CaseFile.Waiver w) {
        var by = cast.owner(w.by());
        send.apply(
                new WaiveInvolvement(office, number, by, Occurred.on(w.occ()), cast.mandate(by), "As the case says"));
    }

    private void board(LocalDate day) {
        var positions = new TreeMap<OwnerId, String>();
        cast.owners().values().forEach(owner -> positions.put(owner, "Position of " + owner));
        var term = new DisputedTerm("term", number, Collections.unmodifiableSortedMap(positions));
        var submission = Cast.document(initiator(), "Submission", day, true);
        var raised = send.apply(new RaiseDispute(office, initiator(), Occurred.on(day), submission, List.of(term)));
        if (raised != null) {
            var dispute = new DisputeNumber(raised.number());
            send.apply(new FailMediation(office, dispute, Occurred.on(day)));
            send.apply(new RecordBoardDecision(
                    office, dispute, Occurred.on(day), List.of(new SetTerm("term", "Set in this case", null))));
        }
    }

    private int claimNumber(String id) {
        return claims.getOrDefault(id, Integer.MAX_VALUE);
    }

    private OwnerId initiator() {
        return cast.owner(change.initiator());
    }
}
