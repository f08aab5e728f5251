package no.partnerskap.api.cases.secondreading;

import static no.partnerskap.api.cases.secondreading.Dice.notBefore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.cases.secondreading.Story.Claim;
import no.partnerskap.api.cases.secondreading.Story.Outcome;
import no.partnerskap.api.cases.secondreading.Story.Response;
import no.partnerskap.api.cases.secondreading.Story.Said;
import no.partnerskap.api.cases.secondreading.Story.Settled;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;

/** What owners claim of each other, answer and settle in a generated change, close to the days on which a rule turns. */
final class Dealings {
    private static final Level[] LEVELS = Level.values();
    private static final List<Integer> DAYS_BEFORE = List.of(
            1, 1, 2, 5, 9, 13, 13, 14, 14, 15, 20, 21, 22, 25, 29, 29, 30, 30, 30, 31, 31, 32, 35, 40, 45, 51, 52, 60,
            75);

    private final Dice dice;
    private final LocalDate effect;
    private final String initiator;
    private final List<String> owners;
    private final Map<String, Level> affected;
    private final @Nullable String ground;
    private final String focus;

    final List<Claim> claims = new ArrayList<>();
    final List<Response> responses = new ArrayList<>();
    final List<Settled> resolutions = new ArrayList<>();

    Dealings(
            Dice dice,
            LocalDate effect,
            String initiator,
            List<String> owners,
            Map<String, Level> affected,
            @Nullable String ground,
            String focus) {
        this.dice = dice;
        this.effect = effect;
        this.initiator = initiator;
        this.owners = owners;
        this.affected = affected;
        this.ground = ground;
        this.focus = focus;
    }

    Dealings deal() {
        int count = dice.weighted(8, 38, 30, 15, 9);
        for (int number = 1; number <= count; number++) {
            claims.add(claim("k" + number));
        }
        sharpen();
        claims.forEach(this::answer);
        return this;
    }

    private Claim claim(String id) {
        var affectedOwners = List.copyOf(affected.keySet());
        var toward = dice.percent(75) ? focus : dice.oneOf(affectedOwners);
        var others = owners.stream().filter(owner -> !owner.equals(toward)).toList();
        var by = dice.percent(14)
                ? toward
                : !initiator.equals(toward) && dice.percent(82) ? initiator : dice.oneOf(others);
        var level = switch (dice.weighted(42, 34, 10, 10, 4)) {
            case 0 -> affected.get(toward);
            case 1 -> Level.CONSULTED;
            case 2 -> Level.INFORMED;
            case 3 -> Level.CO_DECIDED;
            default -> Level.JOINTLY_DECIDED;
        };
        var occ = occurrence();
        var rec = dice.recorded(occ, effect);
        var evidence = List.of("E1", "E2", "E3").get(dice.weighted(22, 40, 38));
        var respondBy = dice.percent(level == Level.CONSULTED ? 62 : level.atLeast(Level.CO_DECIDED) ? 15 : 6)
                ? window(occ)
                : null;
        boolean meeting = dice.percent(respondBy == null ? 42 : 15);
        boolean mandate = !dice.percent(level.atLeast(Level.CO_DECIDED) ? 22 : 4);
        return new Claim(id, by, toward, level, occ, rec, evidence, respondBy, meeting, mandate);
    }

    private LocalDate occurrence() {
        if (dice.percent(ground != null ? 58 : 12)) {
            return dice.near(effect, 0, 0, 0, 1, 2, 2, 3, 3, 5, 10, 20, 29, 30, 30, 31, 32);
        }
        return effect.minusDays(dice.oneOf(DAYS_BEFORE));
    }

    private LocalDate window(LocalDate occ) {
        var end = switch (dice.weighted(70, 15, 15)) {
            case 0 -> dice.near(occ, 1, 7, 13, 14, 19, 20, 20, 21, 21, 21, 22, 22, 28);
            case 1 -> dice.near(effect, -2, -1, -1, 0, 1, 5);
            default -> dice.near(occ, 0, 3, 30, 31, 40);
        };
        return notBefore(end, occ);
    }

    /** Some changes get an emergency with a disputed notice and follow-up, others a letter with a window of about 21 days. */
    private void sharpen() {
        var by = initiator.equals(focus)
                ? owners.stream()
                        .filter(owner -> !owner.equals(focus))
                        .findFirst()
                        .orElseThrow()
                : initiator;
        boolean real = ground != null && Kinds.GROUNDS.contains(ground);
        if (real && dice.percent(60)) {
            claims.clear();
            claims.add(notice(by));
            claims.add(followUp(by));
        } else if (!real && dice.percent(38)) {
            var letter = letter(by);
            if (claims.isEmpty()) {
                claims.add(letter);
            } else {
                claims.set(0, letter);
            }
        }
    }

    private Claim notice(String by) {
        var occ = dice.near(effect, -1, 0, 0, 1, 2, 2, 3);
        var level = dice.percent(80) ? Level.INFORMED : Level.CONSULTED;
        var evidence = dice.oneOf(List.of("E1", "E1", "E2", "E3"));
        return new Claim("k1", by, focus, level, occ, dice.recorded(occ, effect), evidence, null, false, true);
    }

    private Claim followUp(String by) {
        var occ = dice.near(effect, 0, 2, 3, 12, 29, 30, 30, 31);
        var level = dice.oneOf(List.of(Level.CONSULTED, Level.CONSULTED, Level.CONSULTED, Level.CO_DECIDED));
        var rec = dice.recorded(occ, effect);
        var respondBy = dice.percent(30) ? dice.near(occ, 14, 20, 21, 22) : null;
        boolean meeting = respondBy == null && dice.percent(60);
        boolean mandate = !dice.percent(12);
        var evidence = dice.oneOf(List.of("E1", "E2", "E3"));
        return new Claim("k2", by, focus, level, occ, rec, evidence, respondBy, meeting, mandate);
    }

    private Claim letter(String by) {
        var occ = dice.near(effect, -29, -30, -30, -31, -31, -36, -45, -51, -52, -60, -21, -22);
        var end = dice.near(occ, 19, 20, 20, 21, 21, 21, 22);
        var evidence = dice.oneOf(List.of("E1", "E2", "E2", "E3", "E3", "E3"));
        var rec = dice.recorded(occ, effect);
        return new Claim("k1", by, focus, Level.CONSULTED, occ, rec, evidence, end, dice.percent(8), true);
    }

    private void answer(Claim claim) {
        boolean consulted = claim.level().atLeast(Level.CONSULTED);
        if (claim.receipt() && claim.respondBy() != null && !claim.ownRecord() && dice.percent(25)) {
            responses.add(response(claim, Said.CONTEST, null));
            return;
        }
        if (dice.percent(claim.ownRecord() ? 8 : consulted ? 36 : 10)) {
            var answer = response(claim, Said.RESPONDED, null);
            responses.add(dice.percent(12) ? beforeTheStep(answer, claim) : answer);
        }
        if (claim.ownRecord()) {
            return;
        }
        switch (dice.weighted(40, 18, consulted ? 17 : 0, 25)) {
            case 1 -> responses.add(response(claim, Said.ACK, null));
            case 2 ->
                responses.add(response(claim, Said.ACK_LOWER, upTo(claim.level().ordinal() - 1)));
            case 3 -> contest(claim);
            default -> {}
        }
    }

    private void contest(Claim claim) {
        boolean outright = dice.percent(45) || !claim.level().atLeast(Level.CONSULTED);
        var contest = response(
                claim, Said.CONTEST, outright ? null : upTo(claim.level().ordinal() - 1));
        responses.add(contest);
        if (dice.percent(48)) {
            var rec = dice.percent(50)
                    ? dice.near(contest.rec(), 0, 1, 5, 18, 25)
                    : notBefore(dice.near(effect, -1, 0, 1, 4, 29, 33), contest.rec());
            var outcome = dice.percent(35) ? Outcome.REJECTED : Outcome.UPHELD;
            var level = outcome == Outcome.REJECTED || dice.percent(30)
                    ? null
                    : upTo(claim.level().ordinal());
            var how = dice.oneOf(List.of("BOTH_AGREED", "MINUTES_CORRECTED", "DISPUTE_OUTCOME"));
            resolutions.add(new Settled(claim.id(), outcome, level, rec, how));
        }
    }

    private Level upTo(int highest) {
        return LEVELS[1 + dice.below(highest)];
    }

    /** The same answer, dated before the step that it is said to answer. */
    private Response beforeTheStep(Response answer, Claim claim) {
        var occ = dice.near(claim.occ(), -1, -1, -2, -20);
        return new Response(answer.claim(), answer.by(), answer.kind(), null, occ, answer.rec());
    }

    private Response response(Claim claim, Said said, @Nullable Level level) {
        var occ = switch (dice.weighted(48, claim.respondBy() != null ? 30 : 0, 22)) {
            case 0 -> dice.near(claim.occ(), 0, 1, 2, 5, 9, 10, 14, 15, 20, 21, 22, 30);
            case 1 -> dice.near(claim.respondBy(), -1, 0, 0, 1, 1, 4);
            default -> dice.near(effect, -2, -1, -1, 0, 0, 1, 3, 12, 31);
        };
        var day = notBefore(occ, claim.occ());
        return new Response(
                claim.id(), claim.toward(), said, level, day, notBefore(dice.recorded(day, effect), claim.rec()));
    }
}
