package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Records;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.CommandValidation;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes every part of a generated history and some more commands of one owner alone: toward no other owner is the verdict better after
 * one of them, but for what R-161 excepts before effect. {@code -Dhistories} and {@code -Dtries} make it as long as one likes.
 */
@DisplayName("One owner's word")
class OneWordTest {
    private static final int TRIES = Integer.getInteger("tries", 3);
    private static final int[] DAYS_LATER = {0, 20, 60};

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("no.partnerskap.core.partnership.RandomPartnership#seeds")
    @Shows({R_161, R_004})
    void makes_no_verdict_toward_another_owner_better(long seed) {
        var history = RandomPartnership.of(seed).history();
        var random = new Random(seed);
        var commands = new RandomCommands(random);
        var state = PartnershipState.BEFORE_ESTABLISHMENT;
        for (int known = 1; known < history.size(); known++) {
            var last = history.get(known - 1);
            state = state.after(last.event(), last.recordedAt());
            if (known < 8) {
                continue;
            }
            var prefix = history.subList(0, known);
            var now = last.recordedAt().plusSeconds(60L * random.nextInt(20 * 24 * 60));
            var before = new Verdicts(prefix, now);
            for (int i = 0; i < TRIES; i++) {
                check(seed, prefix, before, commands.next(prefix, now), state, now);
            }
        }
    }

    private static void check(
            long seed,
            List<Recorded<PartnershipEvent>> prefix,
            Verdicts before,
            PartnershipCommand command,
            PartnershipState state,
            Instant now) {
        var by = by(command);
        var events = by == null ? List.<PartnershipEvent>of() : events(command, state, now);
        if (events.isEmpty()) {
            return;
        }
        var after = new Verdicts(with(prefix, events, now), now);
        for (int later : DAYS_LATER) {
            var day = Oslo.dayOf(now).plusDays(later);
            for (var change : before.changes(day).values()) {
                var then = after.changes(day).get(change.change());
                for (var owner : change.owners()) {
                    if (owner.owner().equals(by)) {
                        continue;
                    }
                    var toward = then.owners().stream()
                            .filter(o -> o.owner().equals(owner.owner()))
                            .findFirst()
                            .orElseThrow();
                    var verdict = toward.verdict();
                    assertThat(better(owner.verdict(), verdict)
                                    && !toward.flags().contains(Flag.VIA_HOST)
                                    && !excepted(command, change, now))
                            .as(
                                    "seed %d, %s events, on %s: %s of %s toward %s was %s and is %s after%n%s",
                                    seed,
                                    prefix.size(),
                                    day,
                                    change.change(),
                                    change.initiator(),
                                    owner.owner(),
                                    owner.verdict(),
                                    verdict,
                                    command)
                            .isFalse();
                }
            }
        }
    }

    /**
     * What R-161 excepts, all before effect, and what let the initiator alone declare. The host acts for the municipality
     * that has delegated to it, and a registered letter alone is notice in an emergency.
     */
    private static boolean excepted(PartnershipCommand command, ChangeAudit change, Instant now) {
        boolean beforeEffect = now.isBefore(Oslo.startOf(change.effectiveOn()));
        return switch (command) {
            case MoveEffectiveDate c -> beforeEffect;
            case ReportEffect c -> beforeEffect;
            case WithdrawChange c -> beforeEffect;
            case RecordOwnLineDecision c -> beforeEffect;
            case CorrectOwnLineDecision c -> beforeEffect;
            case ReviseChange c -> beforeEffect;
            case DeclareEmergency c -> true;
            default -> false;
        };
    }

    private static boolean better(Verdict before, Verdict after) {
        return rank(after, false) > rank(before, true);
    }

    /**
     * A claim that is contested or unanswered counts as a breach, whichever lies behind it, and so does an emergency. That a line tells of
     * what it did after effect makes no involvement of none.
     */
    private static int rank(Verdict verdict, boolean atBest) {
        return switch (verdict) {
            case NOT_APPLICABLE, WITHDRAWN, SET_BY_BOARD, WAIVED, INVOLVED_IN_TIME -> 6;
            case EMERGENCY_REGULARISED -> atBest ? 5 : 0;
            case INVOLVED_SHORT_NOTICE -> 4;
            case PENDING -> 3;
            case INSUFFICIENT_LEVEL -> 2;
            case CONTESTED, UNVERIFIED, EMERGENCY_OPEN, EMERGENCY_BREACH -> atBest ? 2 : 0;
            case INFORMED_AFTER, NOT_INVOLVED, NOT_ON_RECORD -> 0;
        };
    }

    private static List<PartnershipEvent> events(PartnershipCommand command, PartnershipState state, Instant now) {
        var context = new CommandContext(state, PolicyBook.shipped(), now);
        try {
            CommandValidation.check(command, now);
            return List.copyOf(FollowUpEvents.complete(CommandDispatcher.answer(command, context), context)
                    .events());
        } catch (Rejected turnedAway) {
            return List.of();
        }
    }

    private static List<Recorded<PartnershipEvent>> with(
            List<Recorded<PartnershipEvent>> prefix, List<PartnershipEvent> events, Instant now) {
        var all = new ArrayList<>(prefix);
        events.forEach(event -> all.add(new Recorded<>(
                event, all.size() + 1L, "t" + all.size(), now, "STATE", Provenance.LIVE, Audience.PARTIES)));
        return all;
    }

    /** The owner that acts; nobody for what a registrar, the governor or the board does. */
    private static @Nullable OwnerId by(PartnershipCommand command) {
        try {
            return (OwnerId) command.getClass().getMethod("by").invoke(command);
        } catch (NoSuchMethodException nobody) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The verdicts on all changes of a history, computed once for each day. */
    private static final class Verdicts {
        private final Audit audit;
        private final Instant knownAt;
        private final Map<LocalDate, Map<ChangeNumber, ChangeAudit>> byDay = new HashMap<>();

        Verdicts(List<Recorded<PartnershipEvent>> events, Instant knownAt) {
            this.audit = new Audit(Records.of(events), PolicyBook.shipped());
            this.knownAt = knownAt;
        }

        Map<ChangeNumber, ChangeAudit> changes(LocalDate day) {
            return byDay.computeIfAbsent(day, on -> {
                var audits = new TreeMap<ChangeNumber, ChangeAudit>();
                audit.all(new Question(on, knownAt)).forEach(one -> audits.put(one.change(), one));
                return audits;
            });
        }
    }
}
