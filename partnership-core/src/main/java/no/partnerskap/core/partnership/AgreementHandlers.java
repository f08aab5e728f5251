package no.partnerskap.core.partnership;

import java.util.SortedSet;
import no.partnerskap.core.agreement.AgreementCommand;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.GiveNotice;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.AgreementCommand.RecordEvaluation;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementCommand.WithdrawAgreedText;
import no.partnerskap.core.agreement.AgreementFollowUp;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.AmendmentCarrier;
import no.partnerskap.core.agreement.Amendments;
import no.partnerskap.core.agreement.Negotiation;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.Outcome;

/** Handlers of agreement commands, with what those rules need from the other concepts. */
record AgreementHandlers(CommandContext at) {
    Outcome answer(AgreementCommand command) {
        at.acting(command.by());
        return switch (command) {
            case ShareDraft c -> negotiation(c.terms()).share(c);
            case ReviseClause c ->
                negotiation(agreements().existing(c.agreement()).terms()).revise(c);
            case AgreeText c -> negotiation(c.terms()).agree(c);
            case AgreeSharedText c ->
                negotiation(agreements().existing(c.agreement()).terms()).agree(c);
            case WithdrawAgreedText c ->
                negotiation(agreements().existing(c.agreement()).terms()).withdraw(c);
            case RecordOwnerApproval c -> agreements().approve(c, approvedUnderMandate(c));
            case SignAgreement c -> agreements().sign(c, at.owners());
            case ProposeAmendment c -> amend(c);
            case GiveNotice c -> followup().notice(c);
            case RecordEvaluation c -> evaluate(c);
            case ReportDeviation c -> followup().deviate(c);
            case EndDeviation c -> followup().end(c);
        };
    }

    private Agreements agreements() {
        return at.state().agreements();
    }

    private AgreementFollowUp followup() {
        return new AgreementFollowUp(agreements());
    }

    private Negotiation negotiation(Terms terms) {
        return new Negotiation(agreements(), at.owners(), dayCounts(terms));
    }

    /** An amendment is carried by the change it names, or by one that is opened in the same breath. */
    private Outcome amend(ProposeAmendment c) {
        if (c.change() != null && c.opens() == null) {
            return amendments().propose(c, carrier(c.change()), at.owners());
        }
        if (c.change() == null && c.opens() != null) {
            return opening(c, c.opens());
        }
        throw new Malformed("/change", "one-change");
    }

    private Outcome opening(ProposeAmendment c, OpenedChange opens) {
        var kind = amendments().kind(c, opens.effectiveOn());
        var opened = new ChangeHandlers(at).open(c.office(), c.by(), kind, opens);
        var carrier = new AmendmentCarrier(new ChangeNumber(opened.number()), c.by(), kind, opens.effectiveOn(), true);
        return opened.followedBy(amendments().propose(c, carrier, at.owners()));
    }

    private Amendments amendments() {
        return new Amendments(agreements());
    }

    private AmendmentCarrier carrier(ChangeNumber number) {
        var change = at.state().changes().summary(number);
        boolean free = !change.withdrawn()
                && !agreements().carriedBy(number)
                && !at.state().costKeys().carriedBy(number);
        return new AmendmentCarrier(
                number,
                change.initiator(),
                change.content().kind(),
                change.content().effectiveOn(),
                free);
    }

    private Outcome evaluate(RecordEvaluation c) {
        c.participants().forEach(participant -> at.office().known(participant.owner()));
        c.actions().forEach(action -> at.office().known(action.owner()));
        return followup().evaluate(c);
    }

    /** Whether an approval of an agreement rests on a mandate of every subject, valid on the day. */
    private boolean approvedUnderMandate(RecordOwnerApproval c) {
        return c.mandate() != null
                && at.state()
                        .mandates()
                        .mandates()
                        .find(c.mandate().value())
                        .map(m -> m.owner().equals(c.by())
                                && m.subjects().all()
                                && m.validOn(c.approvedOn().day()))
                        .orElse(false);
    }

    private SortedSet<String> dayCounts(Terms terms) {
        return at.policies().judging(terms.from(), at.now()).days().names();
    }
}
