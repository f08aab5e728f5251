package no.partnerskap.core.involvement.counterfactual;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimConfirmed;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Representative;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.involvement.AuditedChange;
import no.partnerskap.core.involvement.ClaimAssessment;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.counterfactual.Remedy.By;
import no.partnerskap.core.involvement.facts.ClaimFacts;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.meeting.Papers;
import org.jspecify.annotations.Nullable;

/** Counterfactual histories that differ in one claim: answered, with a mandate, earlier, or at a higher level. */
final class ClaimCounterfactuals {
    private final Counterfactuals counterfactuals;
    private final HypotheticalHistory hypotheticalHistory;
    private final ClaimAssessment claimAssessment;
    private final ClaimFacts claim;
    private final Involvement step;
    private final AuditedChange auditedChange;

    ClaimCounterfactuals(Counterfactuals counterfactuals, ClaimAssessment claimAssessment) {
        this.counterfactuals = counterfactuals;
        this.hypotheticalHistory = counterfactuals.imagined();
        this.claimAssessment = claimAssessment;
        this.claim = claimAssessment.claim();
        this.step = claim.step();
        this.auditedChange = counterfactuals.matter();
    }

    void tryAll() {
        if (!step.channel().reachesOwner()) {
            return;
        }
        answers();
        answered();
        ratified();
        if (auditedChange.inEffect()) {
            mandated();
            papers();
            earlier();
            windowLonger();
            higher();
        }
    }

    private Remedy better(By by, boolean possible, List<OwnerId> whose) {
        return Remedy.of(by, whose, possible).taking(1).claim(claim.number()).level(step.level(), step.respondBy());
    }

    /** A remedy by the initiator that is no longer possible. */
    private Remedy initiator(By by) {
        return better(by, false, List.of(auditedChange.change().initiator()));
    }

    /** What the two owners can still do: acknowledge or uphold it, approve the minutes, or confirm it for the current revision. */
    private void answers() {
        var toward = claim.toward();
        if (claim.open()) {
            counterfactuals.tryHistory(
                    hypotheticalHistory.with(new ClaimAcknowledged(
                            hypotheticalHistory.office(),
                            hypotheticalHistory.number(),
                            claim.number(),
                            toward,
                            step.level(),
                            today(),
                            hypotheticalHistory.mandate(claim.toward()),
                            false)),
                    better(By.CLAIM_ACKNOWLEDGED, true, List.of(toward)));
        }
        if (claim.contest() != null) {
            var upheld = new Resolution(Resolution.Outcome.UPHELD, step.level(), Resolution.Ground.BOTH_AGREED);
            counterfactuals.tryHistory(
                    hypotheticalHistory.with(new ContestResolved(
                            hypotheticalHistory.office(),
                            hypotheticalHistory.number(),
                            claim.number(),
                            toward,
                            upheld)),
                    better(By.CONTEST_UPHELD, true, both()));
        }
        if (claim.revision() < auditedChange.change().revision()) {
            counterfactuals.tryHistory(
                    hypotheticalHistory.with(new ClaimConfirmed(
                            hypotheticalHistory.office(),
                            hypotheticalHistory.number(),
                            claim.number(),
                            toward,
                            auditedChange.change().revision(),
                            hypotheticalHistory.mandate(claim.toward()))),
                    better(By.REVISION_CONFIRMED, true, List.of(toward)));
        }
        claim.citedMeetings().distinct().forEach(this::minutes);
    }

    private Occurred today() {
        return Occurred.on(auditedChange.question().validOn());
    }

    private List<OwnerId> both() {
        return Stream.of(claim.claimedBy(), claim.toward()).distinct().sorted().toList();
    }

    /** One of the two has approved a version of the minutes, and the other has not. */
    private void minutes(MeetingNumber meeting) {
        auditedChange.file(meeting).approvals().forEach((version, by) -> {
            var lacking =
                    both().stream().filter(owner -> !by.containsKey(owner)).toList();
            if (lacking.size() == 1) {
                var approved = new MinutesApproved(
                        hypotheticalHistory.office(), meeting, version, lacking.getFirst(), today());
                counterfactuals.tryHistory(
                        hypotheticalHistory.withMeeting(hypotheticalHistory.asRecorded(), approved),
                        better(By.MINUTES_APPROVED, true, lacking).meeting(meeting));
            }
        });
    }

    private void answered() {
        if (claimAssessment.claimed().atLeast(Level.CONSULTED)) {
            onLatest(
                    By.CONSULTATION_ANSWERED,
                    List.of(claim.toward()),
                    day -> hypotheticalHistory.with(new ConsultationAnswered(
                            hypotheticalHistory.office(),
                            hypotheticalHistory.number(),
                            claim.number(),
                            claim.toward(),
                            Occurred.on(day),
                            hypotheticalHistory.mandate(claim.toward()),
                            null)));
        }
    }

    private void ratified() {
        if (claimAssessment.lacksMandate()) {
            onLatest(
                    By.STEP_RATIFIED,
                    List.of(claim.toward()),
                    day -> hypotheticalHistory.with(new StepRatified(
                            hypotheticalHistory.office(),
                            hypotheticalHistory.number(),
                            claim.number(),
                            claim.toward(),
                            Occurred.on(day),
                            Body.MUNICIPAL_COUNCIL,
                            hypotheticalHistory.mandate(claim.toward()))));
        }
    }

    private void onLatest(By by, List<OwnerId> whose, Function<LocalDate, PartnershipRecord> history) {
        var day = counterfactuals.latest(auditedChange.effectiveOn().minusDays(1), history);
        if (day != null && !day.isBefore(step.occurred().day())) {
            counterfactuals.tryHistory(
                    history.apply(day),
                    better(by, !auditedChange.inEffect(), whose).on(day));
        }
    }

    private void mandated() {
        if (claimAssessment.lacksMandate()) {
            var mandated = new Representative(hypotheticalHistory.mandate(claim.toward()));
            counterfactuals.tryHistory(
                    hypotheticalHistory.claim(
                            claim.number(), told -> with(told, told.occurred(), told.respondBy(), mandated)),
                    better(By.STEP_MANDATED, false, List.of(claim.toward()))
                            .on(step.occurred().day()));
        }
    }

    /** Papers sent in time for the meeting of the step. */
    private void papers() {
        var held = step.heldIn();
        if (held == null || auditedChange.metInTime(claim)) {
            return;
        }
        Function<LocalDate, PartnershipRecord> history = day -> hypotheticalHistory.withMeeting(
                hypotheticalHistory.asRecorded(), papers(held.meeting(), held.agendaItem(), day), Oslo.startOf(day));
        var day = counterfactuals.latest(step.occurred().day(), history);
        if (day != null) {
            counterfactuals.tryHistory(
                    history.apply(day),
                    initiator(By.PAPERS_SENT).meeting(held.meeting()).on(day));
        }
    }

    private MeetingEvent papers(MeetingNumber meeting, @Nullable Integer item, LocalDate day) {
        return new PapersSent(
                hypotheticalHistory.office(),
                meeting,
                item == null ? 1 : item,
                claim.claimedBy(),
                new Papers(Occurred.on(day), List.of(document(day))));
    }

    private EvidenceRef document(LocalDate day) {
        return new EvidenceRef("0".repeat(64), 0, "application/pdf", "imagined", day, null, claim.claimedBy());
    }

    /** The same step so many days earlier, with papers and the answer window as long before or after it as they were. */
    private void earlier() {
        counterfactuals
                .fewest(1, Counterfactuals.FARTHEST, days -> moved(days))
                .ifPresent(days -> counterfactuals.tryHistory(
                        moved(days),
                        initiator(By.STEP_EARLIER)
                                .on(step.occurred().day().minusDays(days))
                                .moved(days)));
    }

    private PartnershipRecord moved(int days) {
        var day = step.occurred().day().minusDays(days);
        var history = hypotheticalHistory.claim(
                claim.number(),
                told -> with(
                        told,
                        Occurred.on(day),
                        told.respondBy() == null ? null : told.respondBy().minusDays(days),
                        told.representative()));
        var held = step.heldIn();
        if (held == null || !auditedChange.metInTime(claim)) {
            return history;
        }
        int lead = auditedChange.days().days(DayCounts.PAPERS_LEAD);
        var sentOn = day.minusDays(lead);
        return hypotheticalHistory.withMeeting(
                history, papers(held.meeting(), held.agendaItem(), sentOn), Oslo.startOf(sentOn));
    }

    /** A longer answer window, or one where there was neither window nor meeting. */
    private void windowLonger() {
        var until = step.respondBy();
        if (until == null && step.heldIn() != null || claimAssessment.claimed().below(Level.CONSULTED)) {
            return;
        }
        var from = until == null ? step.occurred().day() : until;
        Function<LocalDate, PartnershipRecord> history = day -> hypotheticalHistory.claim(
                claim.number(), told -> with(told, told.occurred(), day, told.representative()));
        counterfactuals
                .fewest(1, Counterfactuals.FARTHEST, days -> history.apply(from.plusDays(days)))
                .ifPresent(days -> {
                    var day = from.plusDays(days);
                    counterfactuals.tryHistory(
                            history.apply(day),
                            initiator(By.WINDOW_LONGER).on(day).moved(days));
                });
    }

    /** The same occasion at the level owed: a separate step, since answers to the other remain. */
    private void higher() {
        var owed = counterfactuals.judge().owed();
        boolean below = claimAssessment.counts()
                && claimAssessment.established() != Level.NONE
                && claimAssessment.established().below(owed)
                && owed != Level.JOINTLY_DECIDED;
        if (!below || !auditedChange.before(step.occurred())) {
            return;
        }
        boolean letter = owed == Level.CONSULTED && step.heldIn() == null && step.respondBy() == null;
        var day = step.occurred().day();
        var until = letter ? day.plusDays(auditedChange.days().days(DayCounts.CONSULT_WINDOW)) : step.respondBy();
        var higher = new Involvement(
                counterfactuals.judge().owner(),
                owed,
                step.occurred(),
                step.channel(),
                until,
                step.heldIn(),
                step.minutesOf(),
                null,
                step.document());
        counterfactuals.tryHistory(
                hypotheticalHistory.with(counterfactuals.claim(higher)),
                initiator(By.LEVEL_HIGHER).level(owed, letter ? until : null).on(day));
    }

    private static Involvement with(
            Involvement told, Occurred occurred, @Nullable LocalDate respondBy, @Nullable Representative who) {
        return new Involvement(
                told.toward(),
                told.level(),
                occurred,
                told.channel(),
                respondBy,
                told.heldIn(),
                told.minutesOf(),
                who,
                told.document());
    }
}
