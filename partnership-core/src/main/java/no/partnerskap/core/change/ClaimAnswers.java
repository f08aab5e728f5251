package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_069;
import static no.partnerskap.core.rules.Rule.R_073;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_157;

import java.util.Map;
import java.util.Objects;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.OnClaim;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimConfirmed;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;

/**
 * Rules on answers to a claim and on resolving a contest. These are requests and can be refused: no owner answers for another, and
 * each claim is acknowledged or contested once.
 *
 * @param mandated whether a recorded mandate of the acting owner covers the change's kind on the day of the answer
 */
public record ClaimAnswers(Changes changes, boolean mandated) {

    /** An answer is about the wording that its owner has read: the one that it names, or the first; a contest is about any. */
    @Keeps(R_157)
    private static void checkWording(RespondToClaim c, Claim claim) {
        int read = c.wording() == null ? 1 : c.wording();
        if (c.answer() != ChangeCommand.Answer.CONTEST && read != claim.wording()) {
            throw new Refused(
                    "claim.other-wording", R_157, Map.of("named", "" + read, "current", "" + claim.wording()));
        }
    }

    /**
     * Only the owner involved answers, under a mandate, and acknowledges or contests a claim once; a later change needs a
     * resolution.
     */
    @Keeps({R_069, R_073})
    public Outcome respond(RespondToClaim c) {
        var claim = changes.claim(c);
        ActOfAnother.unless(claim.toward().equals(c.by()), "claim.other-owner");
        Refused.unless(mandated, "claim.no-mandate", R_069);
        checkWording(c, claim);
        return switch (c.answer()) {
            case ANSWER_CONSULTATION ->
                Outcome.of(
                        c.claim(),
                        new ConsultationAnswered(
                                c.office(), c.change(), c.claim(), c.by(), c.occurred(), c.mandate(), c.document()));
            case CONFIRM_FOR_REVISION -> {
                int revision = changes.existing(c.change()).namedRevision(c.revision());
                yield Outcome.of(
                        c.claim(),
                        new ClaimConfirmed(c.office(), c.change(), c.claim(), c.by(), revision, c.mandate()));
            }
            case ACKNOWLEDGE -> acknowledge(c, claim, claim.level());
            case ACKNOWLEDGE_LOWER -> acknowledge(c, claim, lower(c, claim));
            case CONTEST -> contest(c, claim);
        };
    }

    private static Level lower(RespondToClaim c, Claim claim) {
        var level = c.level();
        if (level == null || level == Level.NONE) {
            throw new Malformed("/level", "level-acknowledged");
        }
        Refused.unless(level.below(claim.level()), "claim.not-lower", R_069);
        return level;
    }

    private static Outcome acknowledge(RespondToClaim c, Claim claim, Level level) {
        oneStand(claim);
        return Outcome.of(
                c.claim(),
                new ClaimAcknowledged(
                        c.office(),
                        c.change(),
                        c.claim(),
                        c.by(),
                        level,
                        c.occurred(),
                        c.mandate(),
                        c.papersAccepted()));
    }

    private static Outcome contest(RespondToClaim c, Claim claim) {
        oneStand(claim);
        Refused.when(c.reason() == null || c.reason().isBlank(), "claim.contest-reason", R_073);
        var accepted = (c.level() == null ? Level.NONE : c.level()).atMost(claim.level());
        return Outcome.of(
                c.claim(),
                new ClaimContested(
                        c.office(),
                        c.change(),
                        c.claim(),
                        c.by(),
                        accepted,
                        String.valueOf(c.reason()),
                        c.occurred(),
                        c.mandate()));
    }

    private static void oneStand(Claim claim) {
        Refused.when(claim.claimedBy().equals(claim.toward()), "claim.own", R_069);
        Refused.unless(claim.status() == Claim.Status.OPEN, "claim.answered", R_073);
    }

    @Keeps(R_074)
    public Outcome propose(ResolveContest c) {
        var claim = contested(c);
        var asked = c.resolution();
        boolean rejected = asked.outcome() == Resolution.Outcome.REJECTED;
        Refused.unless(asked.level().atMost(claim.level()) == asked.level(), "claim.resolution-level", R_074);
        if (!rejected && asked.level() == Level.NONE) {
            throw new Malformed("/resolution/level", "level");
        }
        var resolution = new Resolution(asked.outcome(), rejected ? Level.NONE : asked.level(), asked.how());
        return Outcome.of(c.claim(), new ResolutionProposed(c.office(), c.change(), c.claim(), c.by(), resolution));
    }

    @Keeps(R_074)
    public Outcome confirm(ConfirmResolution c) {
        var proposed = contested(c).proposed();
        Refused.when(proposed == null, "claim.no-resolution", R_074);
        var waiting = Objects.requireNonNull(proposed);
        Refused.when(waiting.by().equals(c.by()), "claim.own-resolution", R_074);
        if (!waiting.resolution().equals(c.resolution())) {
            var now = waiting.resolution();
            throw new Refused(
                    "claim.other-resolution",
                    R_074,
                    Map.of(
                            "outcome",
                            now.outcome().name(),
                            "level",
                            now.level().name(),
                            "how",
                            now.how().name()));
        }
        return Outcome.of(
                c.claim(), new ContestResolved(c.office(), c.change(), c.claim(), c.by(), waiting.resolution()));
    }

    private Claim contested(OnClaim c) {
        var claim = changes.claim(c);
        ActOfAnother.unless(claim.concerns(c.by()), "claim.other-owner");
        Refused.unless(claim.status() == Claim.Status.CONTESTED, "claim.not-contested", R_074);
        return claim;
    }
}
