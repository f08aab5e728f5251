package no.partnerskap.api.cases.secondreading;

import static no.partnerskap.api.cases.secondreading.Dice.notBefore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.api.cases.secondreading.Story.Approval;
import no.partnerskap.api.cases.secondreading.Story.Board;
import no.partnerskap.api.cases.secondreading.Story.Case;
import no.partnerskap.api.cases.secondreading.Story.Change;
import no.partnerskap.api.cases.secondreading.Story.Claim;
import no.partnerskap.api.cases.secondreading.Story.Days;
import no.partnerskap.api.cases.secondreading.Story.Emergency;
import no.partnerskap.api.cases.secondreading.Story.Said;
import no.partnerskap.api.cases.secondreading.Story.Waiver;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;

/** Makes up cases whose days lie close to where a rule turns, with what the second reading expects of each. */
public final class CaseGenerator {
    private static final List<Level> OWED =
            List.of(Level.INFORMED, Level.CONSULTED, Level.CO_DECIDED, Level.JOINTLY_DECIDED);
    private static final List<List<String>> OWNERS = List.of(
            List.of("MUNICIPALITY", "STATE"),
            List.of("MUNI_A", "STATE"),
            List.of("MUNI_A", "MUNI_B", "STATE"),
            List.of("MUNI_A", "MUNI_B", "MUNI_C", "STATE"));

    private static final boolean SEVERAL = Boolean.getBoolean("cases.several");

    private final Dice dice;
    private final List<String> owners;

    private CaseGenerator(long seed) {
        dice = new Dice(seed);
        owners = OWNERS.get(SEVERAL ? dice.weighted(0, 0, 60, 40) : dice.weighted(45, 15, 25, 15));
    }

    /** The same seed always gives the same cases. */
    public static Story story(long seed, int count) {
        var cases = new ArrayList<Case>();
        for (int number = 1; number <= count; number++) {
            cases.add(new CaseGenerator(seed * 1_000_003L + number * 7919L).made("G%d-%04d".formatted(seed, number)));
        }
        return new Story(Days.USUAL, cases);
    }

    private Case made(String id) {
        var changes = new ArrayList<Change>();
        changes.add(change(id + "a"));
        if (dice.percent(8)) {
            changes.add(change(id + "b"));
        }
        return new Case(
                id,
                null,
                changes.stream()
                        .map(change -> new Expectations(dice, change).added())
                        .toList());
    }

    private Change change(String id) {
        var initiator = dice.percent(60) ? "STATE" : dice.oneOf(owners);
        var owed = OWED.get(dice.weighted(15, 42, 21, 22));
        var ground = dice.percent(22) ? ground() : null;
        var kind = ground != null && owed == Level.CO_DECIDED && dice.percent(60)
                ? ChangeKind.LOCATION_MOVE_TEMPORARY
                : dice.oneOf(Kinds.owing(owed));
        var effect = dice.effectiveDate();
        var affected = affected(owed, initiator);
        var focus = dice.oneOf(List.copyOf(affected.keySet()));
        var dealings = new Dealings(dice, effect, initiator, owners, affected, ground, focus).deal();
        var decided = dice.percent(72) ? decision(dealings, effect) : null;
        var decidedRec = decided == null ? null : decisionRecorded(decided, effect);
        return new Change(
                id,
                kind,
                initiator,
                affected,
                owed != Level.JOINTLY_DECIDED,
                effect,
                decided,
                decidedRec,
                approvals(initiator, affected.containsValue(Level.JOINTLY_DECIDED), effect, decided, decidedRec),
                dealings.claims,
                dealings.responses,
                dealings.resolutions,
                dice.percent(9) ? List.of(waiver(focus, affected, effect)) : List.of(),
                ground == null ? null : new Emergency(ground, declared(effect)),
                dice.percent(6) ? dice.near(effect, -12, -3, -1, -1, 0, 0, 1, 6) : null,
                dice.percent(owed == Level.JOINTLY_DECIDED ? 10 : 2)
                        ? new Board(dice.near(effect, -20, -5, -1, -1, 0, 0, 1, 3, 20))
                        : null,
                List.of());
    }

    /** When an emergency was declared: mostly with the change, else around the last day for it. */
    private @Nullable LocalDate declared(LocalDate effect) {
        return dice.percent(75) ? null : dice.near(effect, -3, 0, 1, 2, 2, 3, 3, 9);
    }

    private String ground() {
        return dice.percent(85)
                ? dice.oneOf(Kinds.GROUNDS.stream().sorted().toList())
                : dice.oneOf(List.of("MONEY_SHORTAGE", "LACK_OF_TIME", "OTHER", "STAFF_SHORTAGE"));
    }

    /** Mostly what the table says; sometimes lowered by agreement, or raised for all or for one. */
    private SortedMap<String, Level> affected(Level owed, String initiator) {
        boolean joint = owed == Level.JOINTLY_DECIDED;
        var named = owners.stream()
                .filter(owner -> joint || !owner.equals(initiator))
                .toList();
        boolean lowered = !joint && owed != Level.INFORMED && dice.percent(12);
        boolean raisedForAll = !joint && !lowered && dice.percent(10);
        boolean raisedForOne = !joint && !lowered && !raisedForAll && dice.percent(7);
        var other = lowered
                ? OWED.get(dice.below(OWED.indexOf(owed)))
                : joint ? owed : dice.oneOf(OWED.subList(OWED.indexOf(owed) + 1, OWED.size()));
        var one = dice.oneOf(named);
        var affected = new TreeMap<String, Level>();
        named.forEach(owner ->
                affected.put(owner, lowered || raisedForAll || raisedForOne && owner.equals(one) ? other : owed));
        return affected;
    }

    /** The initiator's decision, close to what it has to be compared with. */
    private LocalDate decision(Dealings dealings, LocalDate effect) {
        var turns = new ArrayList<LocalDate>();
        for (var claim : dealings.claims) {
            turns.add(claim.occ());
            turns.addAll(windowTwice(claim));
        }
        dealings.responses.stream()
                .filter(response -> response.kind() == Said.RESPONDED)
                .forEach(response -> turns.addAll(Collections.nCopies(2, response.occ())));
        return !turns.isEmpty() && dice.percent(68)
                ? dice.near(dice.oneOf(turns), -1, 0, 1)
                : dice.near(effect, -60, -40, -25, -20, -14, -10, -5, -2, -1, -1, 0, 1, 4);
    }

    private static List<LocalDate> windowTwice(Claim claim) {
        return claim.respondBy() == null ? List.of() : Collections.nCopies(2, claim.respondBy());
    }

    private LocalDate decisionRecorded(LocalDate decided, LocalDate effect) {
        if (dice.percent(68)) {
            return decided;
        }
        return dice.percent(50)
                ? dice.near(decided, 1, 3, 8, 12)
                : notBefore(dice.near(effect, -1, 0, 1, 6, 35), decided);
    }

    private SortedMap<String, Approval> approvals(
            String initiator,
            boolean joint,
            LocalDate effect,
            @Nullable LocalDate decided,
            @Nullable LocalDate decidedRec) {
        var approvals = new TreeMap<String, Approval>();
        if (dice.percent(62)) {
            approvals.put(initiator, initiatorsApproval(effect, decided, decidedRec));
        }
        boolean all = dice.percent(joint ? 55 : 5);
        for (var owner : owners) {
            if (!owner.equals(initiator) && (all || joint && dice.percent(30))) {
                var day = dice.near(effect, -40, -25, -14, -8, -3, -2, -1, -1, -1, 0, 0, 1, 2, 9, 30);
                approvals.put(owner, dice.percent(3) ? none() : new Approval(day, dice.recorded(day, effect)));
            }
        }
        return approvals;
    }

    private Approval initiatorsApproval(LocalDate effect, @Nullable LocalDate decided, @Nullable LocalDate decidedRec) {
        if (dice.percent(4)) {
            return none();
        }
        if (decided != null && dice.percent(55)) {
            return new Approval(decided, dice.percent(85) ? decidedRec : dice.recorded(decided, effect));
        }
        var day = decided != null && dice.percent(40)
                ? dice.near(decided, -5, -1, 1, 1, 7)
                : dice.near(effect, -45, -30, -20, -10, -3, -1, -1, 0, 0, 1, 8);
        return new Approval(day, dice.recorded(day, effect));
    }

    private static Approval none() {
        return new Approval(null, null);
    }

    private Waiver waiver(String focus, SortedMap<String, Level> affected, LocalDate effect) {
        var occ = dice.near(effect, -25, -10, -2, -1, -1, 0, 0, 1, 6);
        var by = dice.percent(80) ? focus : dice.oneOf(List.copyOf(affected.keySet()));
        return new Waiver(by, occ, dice.percent(65) ? occ : dice.near(occ, 1, 2, 9));
    }
}
