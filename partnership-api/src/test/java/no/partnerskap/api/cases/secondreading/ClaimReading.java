package no.partnerskap.api.cases.secondreading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.api.cases.secondreading.Story.Change;
import no.partnerskap.api.cases.secondreading.Story.Claim;
import no.partnerskap.api.cases.secondreading.Story.Outcome;
import no.partnerskap.api.cases.secondreading.Story.Response;
import no.partnerskap.api.cases.secondreading.Story.Said;
import no.partnerskap.api.cases.secondreading.Story.Settled;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;

/** One claim as it stands at the end of a day: what is established of it, and what it would be if it were true. */
final class ClaimReading {
    private final Change change;
    private final Claim claim;
    private final LocalDate asOf;
    private final @Nullable LocalDate decision;
    private final Story.Days days;

    ClaimReading(Change change, Claim claim, LocalDate asOf, @Nullable LocalDate decision, Story.Days days) {
        this.change = change;
        this.claim = claim;
        this.asOf = asOf;
        this.decision = decision;
        this.days = days;
    }

    Claim claim() {
        return claim;
    }

    Stream<Response> said(Said... kinds) {
        return change.responsesTo(claim)
                .filter(r -> !r.rec().isAfter(asOf) && Arrays.asList(kinds).contains(r.kind()));
    }

    /** Answers to the consultation; one that is dated before the step answers nothing. */
    private Stream<Response> answers() {
        return said(Said.RESPONDED).filter(answer -> !answer.occ().isBefore(claim.occ()));
    }

    private boolean answered() {
        return answers().findAny().isPresent();
    }

    /** The last resolution of a contest; without a contest there is nothing to resolve. */
    private Optional<Settled> resolution() {
        return said(Said.CONTEST).findAny().isEmpty()
                ? Optional.empty()
                : change.resolutions().stream()
                        .filter(z -> z.claim().equals(claim.id()) && !z.rec().isAfter(asOf))
                        .reduce((former, later) -> later);
    }

    private Level resolved(Settled resolution) {
        return resolution.outcome() == Outcome.REJECTED
                ? Level.NONE
                : Objects.requireNonNullElse(resolution.level(), claim.level());
    }

    /** The level as claimed: what a resolution made of it, else the sender's own. */
    private Level claimedLevel() {
        return resolution().map(this::resolved).orElse(claim.level());
    }

    boolean rejected() {
        return claimedLevel() == Level.NONE;
    }

    /** An answer counts for the time rules when it came before effect and not later than the decision. */
    private Optional<LocalDate> answeredInTime() {
        return answers()
                .map(Response::occ)
                .filter(day -> day.isBefore(change.effective()) && (decision == null || !day.isAfter(decision)))
                .min(LocalDate::compareTo);
    }

    private boolean fullWindow() {
        return claim.respondBy() != null
                && ChronoUnit.DAYS.between(claim.occ(), claim.respondBy()) >= days.consultWindowDays();
    }

    /** A letter that arrived, whose full window has ended without a word; a contest is a word, whenever it comes. */
    boolean windowEndedInSilence() {
        return claim.receipt()
                && claim.level().atLeast(Level.CONSULTED)
                && said(Said.ACK, Said.ACK_LOWER, Said.CONTEST).findAny().isEmpty()
                && !answered()
                && fullWindow()
                && !asOf.isBefore(Objects.requireNonNull(claim.respondBy()));
    }

    private Level established() {
        var resolution = resolution();
        if (resolution.isPresent()) {
            return resolved(resolution.get());
        }
        if (claim.ownRecord()) {
            return claim.level();
        }
        return shown().reduce(Level.NONE, (a, b) -> a.atLeast(b) ? a : b);
    }

    /** Everything that shows some level of the claim; the highest of them is established. */
    private Stream<Level> shown() {
        var accepted = said(Said.CONTEST, Said.ACK_LOWER).map(Response::accepted);
        var acknowledged = said(Said.ACK).map(ack -> claim.level());
        var answer = answered() ? Stream.of(claim.level().atMost(Level.CONSULTED)) : Stream.<Level>empty();
        var minutes = claim.minutes() ? Stream.of(inMinutes()) : Stream.<Level>empty();
        var receipt = claim.receipt() ? Stream.of(Level.INFORMED) : Stream.<Level>empty();
        var silence = windowEndedInSilence() ? Stream.of(Level.CONSULTED) : Stream.<Level>empty();
        return Stream.of(accepted, acknowledged, answer, minutes, receipt, silence)
                .flatMap(levels -> levels);
    }

    /** A meeting decides under mandate at most; a joint decision is shown by the approvals of the lines alone. */
    private Level inMinutes() {
        return claim.level().atMost(Level.CO_DECIDED);
    }

    boolean contested() {
        return said(Said.CONTEST).findAny().isPresent() && resolution().isEmpty();
    }

    boolean open() {
        return !claim.ownRecord()
                && said(Said.ACK, Said.ACK_LOWER, Said.CONTEST).findAny().isEmpty();
    }

    private boolean lacksMandate(Level level) {
        return Boolean.FALSE.equals(claim.mandate()) && level.atLeast(Level.CO_DECIDED);
    }

    boolean claimsBeyondMandate() {
        return lacksMandate(claim.level());
    }

    boolean flagsMandate() {
        return lacksMandate(claimedLevel());
    }

    boolean flagsSilence() {
        return resolution().isEmpty()
                && !claim.ownRecord()
                && windowEndedInSilence()
                && asEstablished().counting() == Level.CONSULTED;
    }

    Step asEstablished() {
        var level = established();
        boolean denied = said(Said.CONTEST).anyMatch(r -> r.accepted() == Level.NONE)
                && resolution().isEmpty();
        boolean mutual = claim.evidence().equals("E3") || answered();
        boolean documented = !claim.evidence().equals("E1");
        boolean notice = (documented || level != Level.NONE) && !rejected() && (!denied || mutual);
        return step(level, notice);
    }

    Step asTrue() {
        return step(claimedLevel(), claimedLevel() != Level.NONE);
    }

    private Step step(Level level, boolean notice) {
        var standing = lacksMandate(level) ? Level.CONSULTED : level;
        if (standing != Level.CONSULTED) {
            return new Step(claim.occ(), standing, standing, false, notice, null);
        }
        var complete = completeOn();
        boolean decidedFirst = decision != null && decision.isBefore(complete);
        boolean running = asOf.isBefore(complete);
        return new Step(
                claim.occ(),
                standing,
                decidedFirst || running ? Level.INFORMED : Level.CONSULTED,
                consultedWell(),
                notice,
                !decidedFirst
                        ? null
                        : claim.occ().isAfter(decision) ? "CONSULTED_AFTER_DECISION" : "DECIDED_BEFORE_ANSWER");
    }

    private boolean consultedWell() {
        return !claim.occ().isAfter(change.effective().minusDays(days.consultLeadDays()))
                && (claim.meeting() || answeredInTime().isPresent() || fullWindow());
    }

    private LocalDate completeOn() {
        var met = claim.meeting() && claim.respondBy() == null ? Stream.of(claim.occ()) : Stream.<LocalDate>empty();
        return Stream.of(met, answeredInTime().stream(), Stream.ofNullable(claim.respondBy()))
                .flatMap(dates -> dates)
                .min(LocalDate::compareTo)
                .orElse(claim.occ());
    }
}
