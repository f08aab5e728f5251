package no.partnerskap.core.partnership;

import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.document;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.ConfirmRevision;
import no.partnerskap.core.change.ChangeCommand.ContestNoEffect;
import no.partnerskap.core.change.ChangeCommand.ContestReport;
import no.partnerskap.core.change.ChangeCommand.CorrectClaim;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.PresentUrgentDecision;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.RatifyStep;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.RecordReceipt;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.NoEffectContested;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.EmergencyGround;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.MeetingReference;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.change.Representative;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AskedTerms;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.ContestDecision;
import no.partnerskap.core.meeting.MeetingCommand.CorrectMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.RequestMinutesChange;
import no.partnerskap.core.meeting.MeetingCommand.SendPapers;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.meeting.Position;
import no.partnerskap.core.meeting.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Random commands that take up what is on record and bring it a step further: they answer, approve, confirm, move or contest it, with
 * the numbers, hashes and days that stand, most often by an owner that may.
 */
final class RandomNextSteps {
    private static final Level[] STEPS = {Level.INFORMED, Level.CONSULTED, Level.CONSULTED, Level.CO_DECIDED};

    private final Random random;
    private final RandomCommands pick;
    private final RandomAgreements agreements;
    private final RandomCostKeys costKeys;

    RandomNextSteps(Random random, RandomCommands pick, RandomAgreements agreements, RandomCostKeys costKeys) {
        this.random = random;
        this.pick = pick;
        this.agreements = agreements;
        this.costKeys = costKeys;
    }

    /** Empty if chance falls only on what is not there. */
    Optional<PartnershipCommand> next(Situation s) {
        return Stream.generate(() -> step(s)).limit(6).flatMap(Optional::stream).findFirst();
    }

    /** The first change is decided on at once, and the consultation on it comes later: by letter, or in the first meeting. */
    PartnershipCommand first(Situation s) {
        if (s.changes() == 0) {
            var proposing = pick.owner();
            var spared = once(3) ? Map.of(other(proposing), "No effect") : Map.<OwnerId, String>of();
            var content = new ChangeContent(
                    pick.any(new ChangeKind[] {ChangeKind.STAFFING_REDUCTION, ChangeKind.OPENING_HOURS_CHANGE}),
                    "A change",
                    s.today().plusDays(36 + random.nextInt(20)),
                    ChangeFigures.NONE,
                    sorted(spared));
            return new ProposeChange(OFFICE, proposing, content, sorted(Map.of()));
        }
        var change = new ChangeNumber(1);
        var by = s.initiator(change);
        if (s.all(OwnLineDecisionRecorded.class, change).isEmpty()) {
            return ownDecision(s, change, by);
        }
        return s.all(InvolvementClaimed.class, change).stream()
                .findFirst()
                .<PartnershipCommand>map(claim -> new RespondToClaim(
                        OFFICE,
                        change,
                        1,
                        claim.involvement().toward(),
                        Answer.ACKNOWLEDGE,
                        null,
                        null,
                        Occurred.on(s.today()),
                        s.mandate(claim.involvement().toward(), s.today()),
                        false,
                        null))
                .orElseGet(() -> new ClaimInvolvement(OFFICE, change, by, consultation(s, other(by))));
    }

    private Involvement consultation(Situation s, OwnerId toward) {
        var held = s.all(AttendanceRecorded.class).getFirst();
        boolean met = once(2);
        var day = met ? held.heldOn().day() : s.today();
        return new Involvement(
                toward,
                Level.CONSULTED,
                Occurred.on(day),
                Channel.OWNER_LINE,
                met ? null : day.plusDays(pick.any(new Integer[] {3, 7, 21})),
                met ? new MeetingReference(held.meeting(), null) : null,
                null,
                null,
                document("9", "26/3", toward));
    }

    private Optional<PartnershipCommand> step(Situation s) {
        if (once(6)) {
            return among(carriers(s)).flatMap(change -> approvalOf(s, change));
        }
        return switch (random.nextInt(30)) {
            case 0 -> decision(s);
            case 1, 2 -> minutes(s);
            case 3, 4, 5 -> claim(s);
            case 6 -> resolution(s);
            case 7 -> revision(s);
            case 8, 9 -> approval(s);
            case 10 -> waiver(s);
            case 11, 12, 13 -> initiator(s);
            case 14, 15 -> claiming(s);
            case 16 -> papers(s);
            case 17, 18 -> meeting(s);
            case 19 -> key(s);
            case 20, 21, 22 -> Optional.of(agreements.next(s.history(), s.now()));
            case 23, 24, 25 -> cost(s);
            case 26, 27 -> minutes(s);
            case 28 -> meeting(s);
            default -> rarer(s);
        };
    }

    private <T> Optional<T> among(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(pick.any(of));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private Optional<ChangeNumber> change(Situation s) {
        return s.changes() == 0 ? Optional.empty() : Optional.of(new ChangeNumber(1 + random.nextInt(s.changes())));
    }

    private OwnerId other(OwnerId than) {
        return pick.any(
                RandomCommands.OWNERS.stream().filter(o -> !o.equals(than)).toList());
    }

    /** Around an effective date, and not after today. */
    private Occurred around(LocalDate effectiveOn, Situation s) {
        var day = effectiveOn.plusDays(pick.any(new Integer[] {-40, -31, -25, -16, -8, -2, -1, 0, 1, 2, 5, 12}));
        return Occurred.on(day.isAfter(s.today()) ? s.today().minusDays(random.nextInt(4)) : day);
    }

    private Optional<PartnershipCommand> decision(Situation s) {
        var standings = DecisionStanding.of(s.history(), new TreeSet<>(RandomCommands.OWNERS));
        return among(List.copyOf(standings.values())).map(standing -> {
            var decision = standing.decision();
            var awaiting = List.copyOf(standing.confirmation().awaiting());
            var by = awaiting.isEmpty() || once(5) ? pick.owner() : pick.any(awaiting);
            return switch (random.nextInt(8)) {
                case 0 -> new ContestDecision(OFFICE, decision.decision(), by, decision.revision(), "Not so");
                case 1 ->
                    new CorrectMeetingDecision(
                            OFFICE,
                            decision.decision(),
                            decision.recordedBy(),
                            decided(s, decision.text().change(), decision.text().agendaItem()),
                            "Misheard");
                default ->
                    new ConfirmDecision(
                            OFFICE,
                            decision.decision(),
                            by,
                            decision.revision(),
                            once(3) ? decision.counted().type() : null,
                            s.mandate(by, s.today()));
            };
        });
    }

    private Optional<PartnershipCommand> minutes(Situation s) {
        return among(s.all(MinutesWritten.class)).map(any -> {
            var version = s.all(MinutesWritten.class).stream()
                    .filter(e -> e.meeting().equals(any.meeting()))
                    .filter(e -> !once(8))
                    .reduce(any, (one, next) -> next);
            var missing = new ArrayList<>(RandomCommands.OWNERS);
            s.all(MinutesApproved.class).stream()
                    .filter(e -> e.meeting().equals(version.meeting()))
                    .filter(e -> e.minutesVersion() == version.minutesVersion())
                    .forEach(e -> missing.remove(e.approvedBy()));
            var by = missing.isEmpty() ? pick.owner() : pick.any(missing);
            return once(12)
                    ? new RequestMinutesChange(OFFICE, version.meeting(), version.minutesVersion(), by, "Not so")
                    : missing.isEmpty() && once(3)
                            ? new WriteMinutes(OFFICE, version.meeting(), by, null)
                            : new ApproveMinutes(
                                    OFFICE, version.meeting(), version.minutesVersion(), by, Occurred.on(s.today()));
        });
    }

    private Optional<InvolvementClaimed> anyClaim(Situation s) {
        var claims = s.all(InvolvementClaimed.class);
        return among(claims.subList(Math.max(0, claims.size() - 8), claims.size()));
    }

    private Optional<PartnershipCommand> claim(Situation s) {
        return anyClaim(s).map(e -> {
            var step = e.involvement();
            var by = step.toward();
            var change = e.change();
            var answered = step.occurred().day().plusDays(random.nextInt(25));
            var when = Occurred.on(answered.isAfter(s.today()) ? s.today() : answered);
            var mandate = s.mandate(by, when.day());
            return switch (random.nextInt(14)) {
                case 0 -> new RecordReceipt(OFFICE, change, e.claim(), by, when, "26/40");
                case 1 ->
                    new RatifyStep(
                            OFFICE, change, e.claim(), by, when, Body.MUNICIPAL_COUNCIL, s.mandate(by, when.day()));
                case 2, 3 ->
                    new CorrectClaim(OFFICE, change, e.claim(), e.claimedBy(), step(s, change, by), "Corrected");
                default ->
                    new RespondToClaim(
                            OFFICE,
                            change,
                            e.claim(),
                            by,
                            answer(),
                            once(2) ? Level.INFORMED : Level.NONE,
                            "Because",
                            when,
                            mandate,
                            once(4),
                            null,
                            s.wording(e),
                            s.revision(change));
            };
        });
    }

    private Answer answer() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> Answer.ACKNOWLEDGE;
            case 3 -> Answer.ACKNOWLEDGE_LOWER;
            case 4, 5 -> Answer.CONTEST;
            case 6 -> Answer.CONFIRM_FOR_REVISION;
            default -> Answer.ANSWER_CONSULTATION;
        };
    }

    private Optional<PartnershipCommand> resolution(Situation s) {
        var settled = s.all(ContestResolved.class);
        var contested = s.all(ClaimContested.class).stream()
                .filter(c -> settled.stream().noneMatch(r -> r.change().equals(c.change()) && r.claim() == c.claim()))
                .toList();
        return among(contested)
                .flatMap(contest -> s.all(InvolvementClaimed.class, contest.change()).stream()
                        .filter(e -> e.claim() == contest.claim())
                        .findFirst()
                        .map(claim -> {
                            var parties = List.of(
                                    claim.claimedBy(), claim.involvement().toward());
                            var proposed = s.all(ResolutionProposed.class, claim.change()).stream()
                                    .filter(p -> p.claim() == claim.claim())
                                    .reduce((one, next) -> next);
                            if (proposed.isPresent() && !once(6)) {
                                var by = proposed.get().proposedBy().equals(parties.getFirst()) && !once(8)
                                        ? parties.getLast()
                                        : parties.getFirst();
                                return new ConfirmResolution(
                                        OFFICE,
                                        claim.change(),
                                        claim.claim(),
                                        by,
                                        proposed.get().resolution());
                            }
                            var upheld = new Resolution(
                                    pick.any(Resolution.Outcome.values()),
                                    claim.involvement().level(),
                                    Resolution.Ground.BOTH_AGREED);
                            return new ResolveContest(OFFICE, claim.change(), claim.claim(), pick.any(parties), upheld);
                        }));
    }

    private Optional<PartnershipCommand> revision(Situation s) {
        return change(s).map(change -> {
            var by = pick.owner();
            var revision = s.revision(change) + (once(12) ? 1 : 0);
            return new ConfirmRevision(OFFICE, change, by, revision, Occurred.on(s.today()), s.mandate(by, s.today()));
        });
    }

    /** Once there is an agreement under which cost can be shared. */
    private Optional<PartnershipCommand> cost(Situation s) {
        return s.state().agreements().agreements().items().stream().anyMatch(Agreement::agreed)
                ? Optional.of(costKeys.next(s.history(), s.now()))
                : Optional.empty();
    }

    /** The changes that carry an amendment or a key. */
    private static List<ChangeNumber> carriers(Situation s) {
        return Stream.concat(
                        s.state().agreements().open().stream().map(open -> open.change()),
                        s.state().costKeys().open().stream().map(open -> open.change()))
                .toList();
    }

    private Optional<PartnershipCommand> approval(Situation s) {
        return change(s).map(change -> {
            var decisions = s.all(OwnLineDecisionRecorded.class, change);
            var missing = new ArrayList<>(RandomCommands.OWNERS);
            decisions.forEach(e -> missing.remove(e.owner()));
            var by = missing.isEmpty() || once(4) ? pick.owner() : pick.any(missing);
            var own = decisions.stream().filter(e -> e.owner().equals(by)).toList();
            if (!own.isEmpty() && once(3)) {
                var known = pick.any(own);
                return once(2) && Boolean.TRUE.equals(known.decision().urgent())
                        ? new PresentUrgentDecision(
                                OFFICE, change, known.number(), by, Occurred.on(s.today()), Body.MUNICIPAL_COUNCIL)
                        : new CorrectOwnLineDecision(
                                OFFICE, change, known.number(), by, decision(s, change, by), "Corrected");
            }
            return new RecordOwnLineDecision(OFFICE, change, by, decision(s, change, by));
        });
    }

    private Decision decision(Situation s, ChangeNumber change, OwnerId by) {
        var when = once(2)
                ? Occurred.on(s.today().minusDays(random.nextInt(8)))
                : around(s.content(change).effectiveOn(), s);
        var named = once(3) ? Math.max(1, s.revision(change) - (once(4) ? 1 : 0)) : null;
        return new Decision(
                when,
                by.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL,
                s.mandate(by, when.day()),
                null,
                once(8) ? null : text(s, change),
                !once(4),
                once(7),
                named);
    }

    /** The hash of what the change carries. */
    private static @Nullable String text(Situation s, ChangeNumber change) {
        return Stream.concat(
                        s.state().agreements().open().stream()
                                .filter(open -> open.change().equals(change))
                                .map(open -> open.textSha256()),
                        s.state().costKeys().open().stream()
                                .filter(open -> open.change().equals(change))
                                .map(open -> open.textSha256(s.content(change).effectiveOn())))
                .findFirst()
                .orElse(null);
    }

    private Optional<PartnershipCommand> waiver(Situation s) {
        return change(s).map(change -> {
            var by = once(5) ? pick.owner() : other(s.initiator(change));
            return new WaiveInvolvement(
                    OFFICE,
                    change,
                    by,
                    Occurred.on(s.today()),
                    s.mandate(by, s.today()),
                    "No need",
                    s.revision(change));
        });
    }

    private Optional<PartnershipCommand> initiator(Situation s) {
        var contested = among(s.all(NoEffectContested.class).stream()
                .map(NoEffectContested::change)
                .filter(change -> s.content(change).effectiveOn().isAfter(s.today()))
                .toList());
        if (contested.isPresent() && once(3)) {
            var change = contested.get();
            var by = s.initiator(change);
            return Optional.of(
                    new ReviseChange(OFFICE, change, by, sparing(s, change, by), "Spares one again", once(2)));
        }
        var sparing = among(IntStream.rangeClosed(1, s.changes())
                .mapToObj(ChangeNumber::new)
                .filter(change -> s.content(change).effectiveOn().isAfter(s.today())
                        && !s.content(change).noEffect().isEmpty())
                .toList());
        if (sparing.isPresent() && once(4)) {
            var spared =
                    pick.any(List.copyOf(s.content(sparing.get()).noEffect().keySet()));
            return Optional.of(new ContestNoEffect(OFFICE, sparing.get(), spared, "It does"));
        }
        return change(s).map(change -> {
            var by = s.initiator(change);
            var content = s.content(change);
            if (!content.noEffect().isEmpty() && once(3)) {
                var spared = pick.any(List.copyOf(content.noEffect().keySet()));
                return new ContestNoEffect(OFFICE, change, spared, "It does");
            }
            if (!s.all(NoEffectContested.class, change).isEmpty() && once(3)) {
                return new ReviseChange(OFFICE, change, by, sparing(s, change, by), "Spares one again", once(2));
            }
            if (!s.all(ChangeReported.class, change).isEmpty() && once(4)) {
                return new ContestReport(OFFICE, change, by, "It did not happen");
            }
            return switch (random.nextInt(18)) {
                case 0, 1 -> new ReviseChange(OFFICE, change, by, revised(content, by), "Other words", once(2));
                case 2, 3 ->
                    new MoveEffectiveDate(
                            OFFICE,
                            change,
                            by,
                            content.effectiveOn().plusDays(pick.any(new Integer[] {-20, -3, 5, 30, 45})),
                            "Moved");
                case 4, 5 ->
                    new ReportEffect(OFFICE, change, once(2) ? by : pick.owner(), around(content.effectiveOn(), s));
                case 6, 7 ->
                    new DeclareEmergency(
                            OFFICE,
                            change,
                            by,
                            pick.any(EmergencyGround.values()).name(),
                            "It could not wait");
                case 8 -> new WithdrawChange(OFFICE, change, by, null);
                case 9 ->
                    new RaiseRequiredLevel(
                            OFFICE,
                            change,
                            pick.owner(),
                            other(by),
                            new Raise(once(2) ? Level.JOINTLY_DECIDED : Level.CO_DECIDED, "It matters"));
                case 10 -> new ReviseChange(OFFICE, change, by, sparing(s, change, by), "Spares one", once(2));
                case 11 -> new ReviseChange(OFFICE, change, by, revised(content, by), "Other words", false);
                case 12 -> new ReviseChange(OFFICE, change, by, content, "Only words", false);
                default -> ownDecision(s, change, by);
            };
        });
    }

    /** The initiator's decision on some day of the last weeks, or one of its decisions corrected to a later day. */
    private PartnershipCommand ownDecision(Situation s, ChangeNumber change, OwnerId by) {
        var own = s.all(OwnLineDecisionRecorded.class, change).stream()
                .filter(e -> e.owner().equals(by))
                .toList();
        boolean corrects = !own.isEmpty() && once(2);
        var day = s.today().minusDays(random.nextInt(corrects ? 10 : 40));
        var body = by.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
        var decision = new Decision(Occurred.on(day), body, s.mandate(by, day), null);
        return corrects
                ? new CorrectOwnLineDecision(OFFICE, change, pick.any(own).number(), by, decision, "Corrected")
                : new RecordOwnLineDecision(OFFICE, change, by, decision);
    }

    /** Spares another owner, most often one that has contested that it is spared. */
    private ChangeContent sparing(Situation s, ChangeNumber change, OwnerId by) {
        var content = s.content(change);
        var spared = among(s.all(NoEffectContested.class, change).stream()
                        .map(NoEffectContested::owner)
                        .toList())
                .orElseGet(() -> other(by));
        return new ChangeContent(
                content.kind(),
                content.summary(),
                content.effectiveOn(),
                content.figures(),
                sorted(Map.of(spared, "No effect")));
    }

    private ChangeContent revised(ChangeContent content, OwnerId by) {
        var spared = once(2) ? Map.of(other(by), "No effect") : Map.<OwnerId, String>of();
        return new ChangeContent(
                once(6) ? pick.any(RandomChanges.KINDS) : content.kind(),
                content.summary(),
                content.effectiveOn(),
                once(2) ? content.figures() : new ChangeFigures(new Fte(BigDecimal.valueOf(random.nextInt(6))), null),
                sorted(spared));
    }

    private Optional<PartnershipCommand> claiming(Situation s) {
        return change(s).map(change -> {
            var by = once(4) ? pick.owner() : s.initiator(change);
            return new ClaimInvolvement(OFFICE, change, by, step(s, change, other(by)));
        });
    }

    /** In a meeting that was held, shown by minutes that some have approved, or by letter. */
    private Involvement step(Situation s, ChangeNumber change, OwnerId toward) {
        var occurred = around(s.content(change).effectiveOn(), s);
        var held = once(2) ? among(s.all(AttendanceRecorded.class)) : Optional.<AttendanceRecorded>empty();
        if (held.isPresent() && !once(8)) {
            occurred = Occurred.on(held.get().heldOn().day());
        }
        var item = held.flatMap(h -> among(s.all(AgendaItemAdded.class).stream()
                        .filter(e -> e.meeting().equals(h.meeting()))
                        .toList()))
                .map(AgendaItemAdded::item);
        var shown = once(4) ? among(s.all(MinutesApproved.class)) : Optional.<MinutesApproved>empty();
        var until = once(2) ? null : occurred.day().plusDays(pick.any(new Integer[] {7, 21, 28}));
        return new Involvement(
                toward,
                pick.any(STEPS),
                occurred,
                once(15) ? Channel.REGIONAL_ARENA : Channel.OWNER_LINE,
                until,
                held.map(h -> new MeetingReference(h.meeting(), once(2) ? null : item.orElse(null)))
                        .orElse(null),
                shown.map(MinutesApproved::meeting).orElse(null),
                once(2) ? null : new Representative(s.mandate(toward, occurred.day())),
                document("9", once(4) ? null : "26/3", toward));
    }

    /** For any item, or for that of a meeting in which a step is said to have been taken, told after it. */
    private Optional<PartnershipCommand> papers(Situation s) {
        var items = s.all(AgendaItemAdded.class);
        var cited = among(s.all(InvolvementClaimed.class).stream()
                .filter(e -> e.involvement().heldIn() != null)
                .toList());
        if (cited.isEmpty() || once(3)) {
            return among(items).map(e -> new SendPapers(OFFICE, e.meeting(), e.item(), pick.owner(), sent(s)));
        }
        var step = cited.get().involvement();
        var held = Objects.requireNonNull(step.heldIn());
        var told = new Papers(
                Occurred.on(step.occurred().day().minusDays(7 + random.nextInt(10))),
                List.of(document("d", "26/7", pick.owner())));
        return among(items.stream()
                        .filter(e -> e.meeting().equals(held.meeting()))
                        .filter(e -> held.agendaItem() == null || held.agendaItem() == e.item())
                        .toList())
                .map(e -> new SendPapers(
                        OFFICE, e.meeting(), e.item(), cited.get().claimedBy(), told));
    }

    private Papers sent(Situation s) {
        return new Papers(
                Occurred.on(s.today().minusDays(random.nextInt(30))), List.of(document("d", "26/7", pick.owner())));
    }

    /** The next step of one of the last meetings: a matter, attendance, a decision, the minutes. */
    private Optional<PartnershipCommand> meeting(Situation s) {
        int planned = s.all(MeetingPlanned.class).size();
        if (planned == 0 || planned < 6 && once(7)) {
            return Optional.of(new PlanMeeting(
                    OFFICE, pick.owner(), s.today().plusDays(random.nextInt(20) - 5L), "Meeting", null));
        }
        var meeting = new MeetingNumber(planned - random.nextInt(Math.min(2, planned)));
        var items = s.all(AgendaItemAdded.class).stream()
                .filter(e -> e.meeting().equals(meeting))
                .toList();
        boolean held = s.all(AttendanceRecorded.class).stream()
                .anyMatch(e -> e.meeting().equals(meeting));
        var decisions = s.all(MeetingDecisionRecorded.class).stream()
                .filter(e -> e.meeting().equals(meeting))
                .toList();
        var change = change(s).orElse(null);
        if (items.isEmpty() || once(6)) {
            return Optional.of(new AddAgendaItem(
                    OFFICE, meeting, pick.owner(), "Item", once(3) ? null : change, once(2) ? null : sent(s)));
        }
        if (!held || once(8)) {
            return Optional.of(attendance(s, meeting));
        }
        if (decisions.size() < 2 && !once(3)) {
            var item = once(2) ? null : pick.any(items).item();
            return Optional.of(new RecordMeetingDecision(OFFICE, meeting, pick.owner(), decided(s, change, item)));
        }
        return Optional.of(new WriteMinutes(OFFICE, meeting, pick.owner(), null));
    }

    private RecordAttendance attendance(Situation s, MeetingNumber meeting) {
        var day = s.today().minusDays(random.nextInt(6));
        var there = RandomCommands.OWNERS.stream()
                .filter(owner -> !once(12))
                .map(owner -> new Attendee(owner, "Adviser", s.mandate(owner, day)))
                .toList();
        return new RecordAttendance(OFFICE, meeting, pick.owner(), Occurred.on(day), there);
    }

    private DecisionText decided(Situation s, @Nullable ChangeNumber change, @Nullable Integer item) {
        var earlier = s.all(MeetingDecisionRecorded.class);
        var links = earlier.size() < 2 || once(2)
                ? List.<DecisionLink>of()
                : List.of(new DecisionLink(
                        pick.any(DecisionLink.Kind.values()), earlier.getFirst().decision()));
        var positions = RandomCommands.OWNERS.stream()
                .filter(owner -> once(2))
                .collect(
                        Collectors.toMap(owner -> owner, owner -> new Position(pick.any(Stance.values()), "A reason")));
        return new DecisionText(
                item,
                "Matter " + random.nextInt(9),
                "So it is",
                once(3) ? pick.any(MeetingDecisionType.values()) : MeetingDecisionType.DECIDED_UNDER_MANDATE,
                change != null ? null : pick.any(RandomChanges.KINDS),
                change,
                null,
                new TreeSet<>(List.of(pick.owner())),
                sorted(positions),
                links);
    }

    /** A change of the cost key, and a key put into it, also once the lines have approved the change. */
    private Optional<PartnershipCommand> key(Situation s) {
        var free = IntStream.rangeClosed(1, s.changes())
                .mapToObj(ChangeNumber::new)
                .filter(change -> s.content(change).kind() == ChangeKind.COST_KEY_ADJUSTMENT)
                .filter(change -> !s.state().costKeys().carriedBy(change))
                .toList();
        if (free.isEmpty()) {
            var content = new ChangeContent(
                    ChangeKind.COST_KEY_ADJUSTMENT,
                    "Half each goes on",
                    s.today().plusDays(random.nextInt(30)),
                    ChangeFigures.NONE,
                    sorted(Map.of()));
            return Optional.of(new ProposeChange(OFFICE, pick.owner(), content, sorted(Map.of())));
        }
        var change = pick.any(free);
        var weights = RandomCommands.OWNERS.stream()
                .collect(Collectors.toMap(owner -> owner, owner -> new BigDecimal(owner.equals(EIKER) ? "20" : "40")));
        var terms =
                new AskedTerms(CostKey.of(CostBasis.PERCENT, sorted(weights)), null, Nok.of("3600000.00"), null, null);
        return once(3)
                ? approvalOf(s, change)
                : Optional.of(new AdjustCostKey(OFFICE, s.initiator(change), AGREEMENT, change, null, terms));
    }

    /** Of an owner that has not named what the change carries. */
    private Optional<PartnershipCommand> approvalOf(Situation s, ChangeNumber change) {
        var missing = new ArrayList<>(RandomCommands.OWNERS);
        var text = text(s, change);
        s.all(OwnLineDecisionRecorded.class, change).stream()
                .filter(e -> Objects.equals(text, e.decision().textSha256()))
                .forEach(e -> missing.remove(e.owner()));
        var by = missing.isEmpty() || once(8) ? pick.owner() : pick.any(missing);
        return Optional.of(new RecordOwnLineDecision(OFFICE, change, by, decision(s, change, by)));
    }

    private Optional<PartnershipCommand> rarer(Situation s) {
        if (once(4) && !s.state().agreements().agreements().items().isEmpty()) {
            return Optional.of(
                    new ReviewCostKey(OFFICE, pick.owner(), AGREEMENT, Occurred.on(s.today()), null, "It stays"));
        }
        return among(s.state().disputes().disputes().items())
                .map((Dispute dispute) -> new StatePosition(
                        OFFICE,
                        dispute.number(),
                        pick.owner(),
                        Occurred.on(s.today()),
                        pick.any(dispute.terms()).key(),
                        "c" + random.nextInt(3)));
    }
}
