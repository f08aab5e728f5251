package no.partnerskap.api.cases.secondreading;

import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import no.partnerskap.api.cases.secondreading.Story.Approval;
import no.partnerskap.api.cases.secondreading.Story.Change;
import no.partnerskap.api.cases.secondreading.Story.Claim;
import no.partnerskap.api.cases.secondreading.Story.Response;
import no.partnerskap.api.cases.secondreading.Story.Said;
import no.partnerskap.core.kernel.Level;

/** What generated cases must live through, so that an error in it would be seen. */
enum Situation {
    THREE_MUNICIPALITIES(change -> change.affected().keySet().stream()
                    .filter(owner -> owner.startsWith("MUNI_"))
                    .count()
            == 3),
    JOINT_DECISION_THAT_WAITS_FOR_ANOTHER_LINE(change -> change.jointLines().size() > 2
            && approved(change, change.initiator())
            && change.jointLines().stream().anyMatch(line -> !approved(change, line))
            && change.jointLines().stream()
                            .filter(line -> approved(change, line))
                            .count()
                    > 1),
    DECISIONS_ON_DIFFERENT_DAYS(change -> change.decided() != null
            && approved(change, change.initiator())
            && !change.decided().equals(change.ownLine().get(change.initiator()).decided())),
    DECISION_TOLD_TWICE(change -> change.decided() != null
            && approved(change, change.initiator())
            && change.decided().equals(change.ownLine().get(change.initiator()).decided())
            && !change.ownLine().get(change.initiator()).rec().equals(change.decidedRec())),
    MINUTES_OF_A_MEETING(claims(claim -> claim.minutes() && claim.meeting())),
    MINUTES_THAT_CANNOT_SAY_THE_LEVEL(claims(claim -> claim.minutes() && claim.level() == Level.JOINTLY_DECIDED)),
    REPRESENTATIVE_WITHOUT_MANDATE(claims(
            claim -> Boolean.FALSE.equals(claim.mandate()) && claim.level().atLeast(Level.CO_DECIDED))),
    CONTEST_OF_A_RECEIVED_LETTER(answers(
            (claim, response) -> response.kind() == Said.CONTEST && claim.receipt() && claim.respondBy() != null)),
    CONTEST_OF_MINUTES(answers((claim, response) -> response.kind() == Said.CONTEST && claim.minutes())),
    ANSWER_BEFORE_THE_STEP(answers((claim, response) ->
            response.kind() == Said.RESPONDED && response.occ().isBefore(claim.occ()))),
    ANSWER_BEFORE_THE_STEP_TO_A_RECEIVED_LETTER(answers((claim, response) -> response.kind() == Said.RESPONDED
            && claim.receipt()
            && response.occ().isBefore(claim.occ()))),
    TWO_CLAIMS_OF_ONE_OWNER_ABOUT_ONE_DAY(change -> {
        var seen = new TreeSet<String>();
        return change.claims().stream().anyMatch(claim -> !seen.add(claim.by() + claim.toward() + claim.occ()));
    }),
    EMERGENCY_DECLARED_LATE(change -> change.emergency() != null
            && change.emergency().rec() != null
            && change.emergency().rec().isAfter(change.effective().plusDays(2))),
    EMERGENCY_DECLARED_ON_THE_LAST_DAY(change -> change.emergency() != null
            && change.effective().plusDays(2).equals(change.emergency().rec()));

    private final Predicate<Change> holds;

    Situation(Predicate<Change> holds) {
        this.holds = holds;
    }

    boolean occursIn(Change change) {
        return holds.test(change);
    }

    private static boolean approved(Change change, String line) {
        return change.ownLine().getOrDefault(line, new Approval(null, null)).decided() != null;
    }

    private static Predicate<Change> claims(Predicate<Claim> holds) {
        return change -> change.claims().stream().anyMatch(holds);
    }

    private static Predicate<Change> answers(BiPredicate<Claim, Response> holds) {
        return change -> change.claims().stream()
                .anyMatch(claim -> change.responsesTo(claim).anyMatch(response -> holds.test(claim, response)));
    }
}
