package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_093;

import java.util.Collections;
import java.util.List;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.ConfirmRevision;
import no.partnerskap.core.change.ChangeCommand.ContestNoEffect;
import no.partnerskap.core.change.ChangeCommand.ContestReport;
import no.partnerskap.core.change.ChangeCommand.CorrectClaim;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.OnChange;
import no.partnerskap.core.change.ChangeCommand.PresentUrgentDecision;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.RatifyStep;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.RecordReceipt;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Changes;
import no.partnerskap.core.change.ClaimAnswers;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Steps;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Handlers of change commands, with what those rules need from the other concepts. */
record ChangeHandlers(CommandContext at) {

    Outcome answer(ChangeCommand command) {
        at.acting(command.by());
        return switch (command) {
            case ProposeChange c -> withCost(changes().propose(c, at.owners(), owed(c.content())));
            case ReportChange c -> withCost(changes().report(c, at.owners(), owed(c.content())));
            case ReviseChange c -> withCost(still(c).revise(c, at.owners(), owed(c.content()), at.now()));
            case ConfirmRevision c -> changes().confirmRevision(c, mandated(c, c.mandate(), c.confirmedOn()));
            case RaiseRequiredLevel c -> changes().raise(c, at.owners(), owed(content(c)), at.now());
            case ContestNoEffect c -> changes().contestNoEffect(c);
            case ContestReport c -> changes().contestReport(c);
            case MoveEffectiveDate c -> still(c).move(c);
            case ReportEffect c -> changes().reportEffect(c);
            case WithdrawChange c -> still(c).withdraw(c, at.now());
            case RecordOwnLineDecision c -> steps(c, c.decision()).decide(c, noticed(c, c.decision()));
            case CorrectOwnLineDecision c -> steps(c, c.decision()).correct(c, noticed(c, c.decision()));
            case PresentUrgentDecision c -> steps(false).present(c);
            case ClaimInvolvement c -> claim(c);
            case CorrectClaim c -> correct(c);
            case RecordReceipt c -> steps(false).receive(c);
            case RatifyStep c -> steps(mandated(c, c.mandate(), c.ratifiedOn())).ratify(c);
            case WaiveInvolvement c ->
                steps(mandated(c, c.mandate(), c.waivedOn())).waive(c, owedTo(c));
            case DeclareEmergency c -> steps(false).declare(c);
            case RespondToClaim c ->
                answers(mandated(c, c.mandate(), c.occurred())).respond(c);
            case ResolveContest c -> answers(false).propose(c);
            case ConfirmResolution c -> answers(false).confirm(c);
        };
    }

    /** The change that another command opens, to carry what it proposes. */
    Outcome open(OfficeNumber office, OwnerId by, ChangeKind kind, OpenedChange opens) {
        var changeContent = new ChangeContent(
                kind, opens.summary(), opens.effectiveOn(), ChangeFigures.NONE, Collections.emptySortedMap());
        return changes()
                .propose(
                        new ProposeChange(office, by, changeContent, Collections.emptySortedMap()),
                        at.owners(),
                        owed(changeContent));
    }

    private Changes changes() {
        return at.state().changes();
    }

    private Outcome withCost(Outcome outcome) {
        return new CostForesight(at).over(outcome);
    }

    /** What every line has approved, no owner alters alone: a change that has been carried out stays as it is. */
    @Keeps({R_019, R_093})
    private Changes still(OnChange c) {
        Refused.when(at.state().agreements().carriedOut(c.change()), "change.carried-out", R_019);
        Refused.when(at.state().costKeys().carriedOut(c.change()), "change.carried-out", R_093);
        return changes();
    }

    private Steps steps(boolean mandated) {
        return new Steps(changes(), mandated);
    }

    private Steps steps(OnChange c, Decision decision) {
        return steps(decision.body() != null && mandated(c, decision.mandate(), decision.decidedOn()));
    }

    private Outcome claim(ClaimInvolvement c) {
        known(c.involvement());
        return steps(false).claim(c);
    }

    private Outcome correct(CorrectClaim c) {
        known(c.involvement());
        return steps(false).correct(c);
    }

    private ClaimAnswers answers(boolean mandated) {
        return new ClaimAnswers(changes(), mandated);
    }

    private boolean mandated(OnChange c, @Nullable MandateNumber mandate, Occurred on) {
        at.known(mandate);
        return at.state().mandates().cover(mandate, c.by(), content(c).kind(), on.day());
    }

    private List<Finding> noticed(OnChange c, Decision decision) {
        return at.state()
                .mandates()
                .noticeApproval(
                        decision.body(),
                        decision.mandate(),
                        c.by(),
                        content(c).kind(),
                        decision.decidedOn().day());
    }

    private ChangeContent content(OnChange c) {
        return changes().summary(c.change()).content();
    }

    private Level owed(ChangeContent changeContent) {
        return at.owed(changeContent.kind(), changeContent.effectiveOn());
    }

    private Level owedTo(WaiveInvolvement c) {
        var change = changes().summary(c.change());
        var raise = change.raised().get(c.by());
        return raise == null ? owed(change.content()) : owed(change.content()).orHigher(raise.level());
    }

    private void known(Involvement step) {
        at.office().known(step.toward());
        var meetings = at.state().meetings();
        var held = step.heldIn();
        if (held != null) {
            meetings.known(held.meeting());
            if (held.agendaItem() != null) {
                meetings.knownItem(held.meeting(), held.agendaItem());
            }
        }
        if (step.minutesOf() != null) {
            meetings.known(step.minutesOf());
        }
        var who = step.representative();
        at.known(who == null ? null : who.mandate());
    }
}
