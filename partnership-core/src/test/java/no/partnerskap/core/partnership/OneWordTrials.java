package no.partnerskap.core.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.ConfirmRevision;
import no.partnerskap.core.change.ChangeCommand.CorrectClaim;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.NoEffectContested;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.involvement.AuditedChange;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.Verdicts;
import no.partnerskap.core.involvement.Verdicts.Established;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.CommandValidation;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.office.OfficeEvent.HostDelegationRecorded;

/** Random commands of one owner alone on every part of one generated history, and what they brought about that they must not. */
final class OneWordTrials {
    /**
     * What was tried on the history of a seed.
     *
     * @param accepted how many accepted commands there were of each type
     * @param broken what made another owner's verdict better, or counts as another owner's word
     */
    record Tried(SortedMap<String, Integer> accepted, List<String> broken) {}

    private static final int TRIES = Integer.getInteger("tries", 5);
    private static final int FOUNDING = 12;
    private static final int[] DAYS_LATER = {0, 20, 60};

    /** So many days after effect an emergency can be declared. */
    private static final int NOTIFY_DAYS = 2;

    private static final Map<Long, FutureTask<Tried>> TRIED = new ConcurrentHashMap<>();

    private final long seed;
    private final Random random;
    private final RandomCommands commands;
    private final SortedMap<String, Integer> accepted = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    private OneWordTrials(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.commands = new RandomCommands(random);
    }

    /** Each seed is tried once for all tests. */
    static Tried of(long seed) {
        var trials = TRIED.computeIfAbsent(seed, s -> new FutureTask<>(() -> new OneWordTrials(s).run()));
        trials.run();
        try {
            return trials.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("seed " + seed, e);
        }
    }

    private Tried run() {
        var history = RandomPartnership.of(seed).history();
        var state = PartnershipState.BEFORE_ESTABLISHMENT;
        for (int known = 1; known < history.size(); known++) {
            var last = history.get(known - 1);
            state = state.after(last.event(), last.recordedAt());
            if (known >= FOUNDING) {
                var prefix = history.subList(0, known);
                on(new Situation(prefix, state, moment(new Situation(prefix, state, last.recordedAt()))));
            }
        }
        return new Tried(accepted, broken);
    }

    /** Within three weeks, or around the day on which a change takes effect. */
    private Instant moment(Situation last) {
        var soon = last.now().plusSeconds(60L * random.nextInt(20 * 24 * 60));
        if (last.changes() == 0 || random.nextBoolean()) {
            return soon;
        }
        var effectiveOn = last.content(new ChangeNumber(1 + random.nextInt(last.changes())))
                .effectiveOn();
        var near =
                Oslo.startOf(effectiveOn.plusDays(random.nextInt(9) - 4L)).plusSeconds(60L * random.nextInt(24 * 60));
        return near.isBefore(last.now()) ? soon : near;
    }

    private void on(Situation situation) {
        var before = Verdicts.of(situation.history(), situation.now());
        for (int i = 0; i < TRIES; i++) {
            var command = commands.next(situation);
            var by = RandomPartnership.by(command);
            var events = by == null ? List.<PartnershipEvent>of() : events(command, situation);
            if (!events.isEmpty()) {
                accepted.merge(command.getClass().getSimpleName(), 1, Integer::sum);
                new Trial(situation, before, command, Objects.requireNonNull(by), events).judge();
            }
        }
    }

    private static List<PartnershipEvent> events(PartnershipCommand command, Situation situation) {
        var context = new CommandContext(situation.state(), PolicyBook.shipped(), situation.now());
        try {
            CommandValidation.check(command, situation.now());
            return List.copyOf(FollowUpEvents.complete(CommandDispatcher.answer(command, context), context)
                    .events());
        } catch (Rejected turnedAway) {
            return List.of();
        }
    }

    /** One accepted command of one owner on a part of the history. */
    private final class Trial {
        private final Situation situation;
        private final Verdicts before;
        private final PartnershipCommand command;
        private final OwnerId by;
        private final List<Recorded<PartnershipEvent>> more = new ArrayList<>();
        private final List<Recorded<PartnershipEvent>> history;

        Trial(
                Situation situation,
                Verdicts before,
                PartnershipCommand command,
                OwnerId by,
                List<PartnershipEvent> events) {
            this.situation = situation;
            this.before = before;
            this.command = command;
            this.by = by;
            this.history = new ArrayList<>(situation.history());
            for (var event : events) {
                long version = history.size() + 1L;
                var recorded = new Recorded<>(
                        event, version, "t" + version, situation.now(), by.value(), Provenance.LIVE, Audience.PARTIES);
                more.add(recorded);
                history.add(recorded);
            }
        }

        void judge() {
            var state = situation.state();
            for (var recorded : more) {
                state = state.after(recorded.event(), recorded.recordedAt());
            }
            var words = new SharedWords(history, state);
            words.unsaid(more.size()).forEach(this::report);
            boolean elsewhere = more.stream()
                    .allMatch(recorded ->
                            recorded.event() instanceof CostKeyEvent || recorded.event() instanceof DisputeEvent);
            if (elsewhere && random.nextInt(8) > 0) {
                return; // no verdict rests on them; one in eight is judged all the same
            }
            boolean onChanges = more.stream().allMatch(recorded -> recorded.event() instanceof ChangeEvent);
            var after = onChanges ? before.with(more) : Verdicts.of(history, situation.now());
            var touched = onChanges ? touched() : before.changes();
            for (int later : DAYS_LATER) {
                var day = situation.today().plusDays(later);
                touched.forEach(change -> after.toward(change, day).forEach((owner, is) -> {
                    var was = before.toward(change, day).get(owner);
                    if (was != null && !owner.equals(by) && better(was, is) && !excepted(after, change, owner, is)) {
                        report("%s of %s toward %s on %s was %s and is %s"
                                .formatted(
                                        change, situation.initiator(change), owner, day, was.verdict(), is.verdict()));
                    }
                    if (restsOnConsent(is.verdict()) && !spoken(words, owner, change)) {
                        report("%s toward %s on %s is %s, but it has said nothing of the text as it now reads"
                                .formatted(change, owner, day, is.verdict()));
                    }
                }));
            }
        }

        private void report(String what) {
            broken.add("seed %d, after %d events, at %s, %s%n    by %s"
                    .formatted(seed, situation.history().size(), situation.now(), what, command));
        }

        private TreeSet<ChangeNumber> touched() {
            var touched = new TreeSet<ChangeNumber>();
            more.forEach(recorded -> touched.add(((ChangeEvent) recorded.event()).change()));
            return touched;
        }

        /** The owner itself, or the host that it has delegated to, which then speaks for it. */
        private boolean spoken(SharedWords words, OwnerId owner, ChangeNumber change) {
            return RandomCommands.OWNERS.stream()
                    .filter(one -> one.equals(owner) || hostedBy(owner, one))
                    .anyMatch(one -> words.spokenOfText(one, change));
        }

        private boolean hostedBy(OwnerId owner, OwnerId host) {
            return situation.all(HostDelegationRecorded.class).stream()
                    .anyMatch(e -> e.from().equals(owner) && e.host().equals(host));
        }

        /** What R-161 excepts, and what other rules leave to one owner alone: no more. */
        private boolean excepted(Verdicts after, ChangeNumber number, OwnerId owner, Established is) {
            if (hostedBy(owner, by)) {
                return true; // the host acts for the municipality that has delegated to it
            }
            var change = before.change(number).orElseThrow();
            boolean beforeEffect = situation.now().isBefore(Oslo.startOf(change.effectiveOn()));
            var effectiveOn = after.change(number).orElseThrow().effectiveOn();
            return switch (command) {
                case MoveEffectiveDate c ->
                    beforeEffect && c.to().isAfter(change.effectiveOn()) || reported(number, owner, effectiveOn);
                case ReportEffect c -> reported(number, owner, effectiveOn);
                case WithdrawChange c -> beforeEffect;
                case RecordOwnLineDecision c -> completes(change, number, owner, beforeEffect, is);
                case CorrectOwnLineDecision c -> completes(change, number, owner, beforeEffect, is);
                case ConfirmRevision c -> completes(change, number, owner, beforeEffect, is);
                case GrantMandate c -> completes(change, number, owner, beforeEffect, is);
                // what the owner has itself proposed
                case ConfirmResolution c -> proposed(number, owner, c);
                // before effect the initiator says whom it does not affect, and each may contest it
                case ReviseChange c ->
                    beforeEffect
                            && is.verdict() == Verdict.NOT_APPLICABLE
                            && situation.all(NoEffectContested.class, number).stream()
                                    .noneMatch(e -> e.owner().equals(owner));
                case DeclareEmergency c ->
                    !situation.today().isAfter(change.effectiveOn().plusDays(NOTIFY_DAYS));
                // the approvals of both owners are on record; only where they are owed do they count
                case RaiseRequiredLevel c ->
                    beforeEffect && c.raise().level() == Level.JOINTLY_DECIDED && approved(number, owner);
                case ApproveMinutes c -> minuted(change, number, owner, List.of(c.meeting()), is);
                case ClaimInvolvement c -> notice(is) || minuted(change, number, owner, cited(c.involvement()), is);
                case CorrectClaim c -> notice(is) || minuted(change, number, owner, cited(c.involvement()), is);
                default -> false;
            };
        }

        /** the owner has itself reported that day or a later one, so that the others only come nearer to its word. */
        private boolean reported(ChangeNumber change, OwnerId owner, LocalDate on) {
            var reported = situation.all(EffectReported.class, change).stream()
                    .filter(e -> e.reportedBy().equals(owner))
                    .map(EffectReported::on);
            var moved = situation.all(EffectiveDateMoved.class, change).stream()
                    .filter(e -> e.movedBy().equals(owner))
                    .map(EffectiveDateMoved::to);
            return Stream.concat(reported, moved).anyMatch(said -> !said.isBefore(on));
        }

        /** the owner has itself approved minutes that name the change, as it now reads, and say as much. */
        private boolean minuted(
                AuditedChange change,
                ChangeNumber number,
                OwnerId owner,
                List<MeetingNumber> meetings,
                Established is) {
            return meetings.stream()
                    .map(meeting -> new SharedWords(history, situation.state()).minuted(owner, number, meeting))
                    .anyMatch(said -> said != Level.NONE
                            && (said.atLeast(change.owed(owner))
                                    || is.behind() == Verdict.INSUFFICIENT_LEVEL
                                    || is.behind() == Verdict.INFORMED_AFTER));
        }

        private boolean proposed(ChangeNumber change, OwnerId owner, ConfirmResolution c) {
            return situation.all(ResolutionProposed.class, change).stream()
                    .anyMatch(e -> e.claim() == c.claim()
                            && e.proposedBy().equals(owner)
                            && e.resolution().equals(c.resolution()));
        }

        /** A joint decision completed before effect, or after it: of none, one made afterwards. */
        private boolean completes(
                AuditedChange change, ChangeNumber number, OwnerId owner, boolean beforeEffect, Established is) {
            boolean joint = change.owed(owner) == Level.JOINTLY_DECIDED;
            return joint && approved(number, owner) && (beforeEffect || is.behind() == Verdict.INFORMED_AFTER);
        }

        private boolean approved(ChangeNumber number, OwnerId owner) {
            return situation.all(OwnLineDecisionRecorded.class, number).stream()
                    .anyMatch(e -> e.owner().equals(owner));
        }
    }

    private static List<MeetingNumber> cited(Involvement step) {
        var meetings = new ArrayList<MeetingNumber>();
        Optional.ofNullable(step.heldIn()).ifPresent(held -> meetings.add(held.meeting()));
        Optional.ofNullable(step.minutesOf()).ifPresent(meetings::add);
        return meetings;
    }

    /** a registered letter alone is notice in an emergency. */
    private static boolean notice(Established is) {
        return is.verdict() == Verdict.EMERGENCY_REGULARISED || is.verdict() == Verdict.EMERGENCY_OPEN;
    }

    private static boolean restsOnConsent(Verdict verdict) {
        return switch (verdict) {
            case WAIVED, INVOLVED_IN_TIME, INVOLVED_SHORT_NOTICE -> true;
            default -> false;
        };
    }

    private static boolean better(Established was, Established is) {
        return rank(is.behind()) > rank(was.behind());
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE, WITHDRAWN, SET_BY_BOARD, WAIVED, INVOLVED_IN_TIME -> 7;
            case EMERGENCY_REGULARISED -> 6;
            case INVOLVED_SHORT_NOTICE -> 5;
            case PENDING -> 4;
            case EMERGENCY_OPEN -> 3;
            case INSUFFICIENT_LEVEL -> 2;
            case INFORMED_AFTER -> 1;
            case EMERGENCY_BREACH, CONTESTED, UNVERIFIED, NOT_INVOLVED, NOT_ON_RECORD -> 0;
        };
    }
}
