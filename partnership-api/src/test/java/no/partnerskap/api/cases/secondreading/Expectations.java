package no.partnerskap.api.cases.secondreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.api.cases.secondreading.Story.Approval;
import no.partnerskap.api.cases.secondreading.Story.Change;
import no.partnerskap.api.cases.secondreading.Story.Days;
import no.partnerskap.api.cases.secondreading.Story.Expected;
import no.partnerskap.api.cases.secondreading.Story.Settled;

/** The days on which a generated change is asked about, and what the second reading says on each. */
final class Expectations {
    private final Dice dice;
    private final Change change;

    Expectations(Dice dice, Change change) {
        this.dice = dice;
        this.change = change;
    }

    Change added() {
        var expected = new ArrayList<Expected>();
        for (var asOf : days()) {
            expected.add(verdicts(asOf));
            if (!setByBoard(asOf) && dice.percent(35)) {
                expected.add(ownLines(asOf));
            }
        }
        return change.expecting(expected);
    }

    /** Around the effective date and around every day on which something was recorded or a window ended. */
    private SortedSet<LocalDate> days() {
        var effect = change.effective();
        var turns = new ArrayList<LocalDate>();
        Stream.of(-1, 1, 2, 3, 30, 31).map(effect::plusDays).forEach(turns::add);
        recorded().forEach(day -> turns.addAll(List.of(day, day.minusDays(1))));
        change.claims().stream()
                .flatMap(claim -> Stream.ofNullable(claim.respondBy()))
                .forEach(end -> turns.addAll(List.of(end, end.minusDays(1), end.plusDays(1))));
        var days = new TreeSet<LocalDate>();
        days.add(effect);
        if (dice.percent(80)) {
            days.add(effect.minusDays(1));
        }
        if (change.emergency() != null) {
            Stream.of(2, 3, 30, 31)
                    .filter(distance -> dice.percent(75))
                    .map(effect::plusDays)
                    .forEach(days::add);
        }
        days.add(turns.stream().max(LocalDate::compareTo).orElseThrow());
        for (int more = 0; more < 5; more++) {
            days.add(dice.oneOf(turns));
        }
        return days;
    }

    private Stream<LocalDate> recorded() {
        return Stream.of(
                        change.claims().stream().map(Story.Claim::rec),
                        change.responses().stream().map(Story.Response::rec),
                        change.resolutions().stream().map(Settled::rec),
                        change.ownLine().values().stream().map(Approval::rec),
                        change.waivers().stream().map(Story.Waiver::rec),
                        Stream.of(change)
                                .flatMap(c -> Stream.ofNullable(c.setByBoard()))
                                .map(Story.Board::rec),
                        Stream.ofNullable(change.emergency()).map(Story.Emergency::rec),
                        Stream.ofNullable(change.decidedRec()),
                        Stream.ofNullable(change.withdrawn()))
                .flatMap(days -> days)
                .filter(Objects::nonNull);
    }

    private Expected verdicts(LocalDate asOf) {
        var verdicts = new TreeMap<String, String>();
        var claimed = new TreeMap<String, String>();
        var flags = new TreeMap<String, SortedSet<String>>();
        for (var owner : change.affected().keySet()) {
            var answer = SecondReading.of(change, owner, asOf, Days.USUAL);
            verdicts.put(owner, answer.verdict());
            claimed.put(owner, answer.claimed());
            flags.put(owner, answer.flags());
        }
        return new Expected(asOf, verdicts, claimed, flags);
    }

    private Expected ownLines(LocalDate asOf) {
        var verdicts = new TreeMap<String, String>();
        var asked = new TreeSet<>(change.affected().keySet());
        asked.add(change.initiator());
        asked.forEach(owner -> verdicts.put(
                owner, SecondReading.ownLine(change, owner, asOf, Days.USUAL).verdict()));
        return new Expected(asOf, verdicts, null, null);
    }

    /** A term that the board has set needs no approval of an owner: its own lines are not asked about. */
    private boolean setByBoard(LocalDate asOf) {
        return change.setByBoard() != null && !change.setByBoard().rec().isAfter(asOf);
    }
}
