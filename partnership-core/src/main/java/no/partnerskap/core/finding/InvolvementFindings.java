package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_049;
import static no.partnerskap.core.rules.Rule.R_071;
import static no.partnerskap.core.rules.Rule.R_076;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ChangeAudit.OwnLineAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.ChangeAudit.StepSummary;
import no.partnerskap.core.involvement.ChangeAudit.Urgency;
import no.partnerskap.core.involvement.OwnLineVerdict;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.rules.Keeps;

/**
 * Findings from the audit of a change on a day: verdicts and flags that somebody should put right.
 *
 * @param opening the event that put the change on record
 */
record InvolvementFindings(
        ChangeAudit audit, List<String> opening, LocalDate day, List<DayFinding> found, List<LocalDate> again) {
    void look() {
        audit.owners().forEach(owner -> {
            verdict(owner);
            owner.steps().forEach(this::step);
        });
        audit.ownLines().forEach(this::ownLine);
    }

    private DayFinding found(FindingCode code) {
        return DayFinding.of(
                code, FindingSubject.the(Subject.CHANGE, audit.change().value()));
    }

    @Keeps(R_076)
    private void verdict(OwnerAudit owner) {
        var evidence =
                owner.steps().stream().flatMap(step -> step.events().stream()).toList();
        breach(owner)
                .ifPresent(code -> found.add(found(code)
                        .of(owner.owner())
                        .due(audit.effectiveOn())
                        .on(evidence.isEmpty() ? opening : evidence)));
    }

    private static Optional<FindingCode> breach(OwnerAudit owner) {
        return switch (owner.verdict()) {
            case CONTESTED -> Optional.of(FindingCode.VERDICT_CONTESTED);
            case UNVERIFIED -> Optional.of(FindingCode.VERDICT_UNVERIFIED);
            case INSUFFICIENT_LEVEL -> Optional.of(FindingCode.VERDICT_INSUFFICIENT);
            case INFORMED_AFTER -> Optional.of(FindingCode.VERDICT_INFORMED_AFTER);
            case NOT_INVOLVED -> Optional.of(FindingCode.VERDICT_NOT_INVOLVED);
            case EMERGENCY_BREACH -> Optional.of(FindingCode.VERDICT_EMERGENCY_BREACH);
            default -> Optional.empty();
        };
    }

    @Keeps({R_046, R_071})
    private void step(StepSummary step) {
        if (step.answerDue() != null) {
            again.add(step.answerDue().plusDays(1));
        }
        var findingSubject = found(FindingCode.CLAIM_UNANSWERED).about().and(Subject.CLAIM, step.claim());
        if (step.state() == ClaimState.UNANSWERED && step.answerDue() != null) {
            found.add(DayFinding.of(FindingCode.CLAIM_UNANSWERED, findingSubject)
                    .of(step.toward())
                    .due(step.answerDue())
                    .on(step.events()));
        }
        if (step.flags().contains(Flag.NO_MANDATE)) {
            found.add(DayFinding.of(FindingCode.CLAIM_NO_MANDATE, findingSubject)
                    .of(step.toward())
                    .restingOn(step.occurred().day())
                    .on(step.events()));
        }
    }

    private DayFinding urgent(OwnLineAudit line) {
        var urgent = found(FindingCode.URGENT_NOT_PRESENTED).of(line.owner()).on(line.events());
        return line.approvedOn() == null
                ? urgent
                : urgent.restingOn(line.approvedOn().day());
    }

    @Keeps({R_048, R_049})
    private void ownLine(OwnLineAudit line) {
        boolean inEffect = !day.isBefore(audit.effectiveOn());
        if (line.verdict() == OwnLineVerdict.OWN_LINE_MISSING && inEffect) {
            found.add(found(FindingCode.OWN_LINE_MISSING)
                    .of(line.owner())
                    .due(audit.effectiveOn())
                    .on(opening));
        }
        if (line.urgency() == Urgency.TO_BE_PRESENTED) {
            found.add(urgent(line));
        }
    }
}
