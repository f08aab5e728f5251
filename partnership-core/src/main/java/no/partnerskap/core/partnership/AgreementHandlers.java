package no.partnerskap.core.partnership;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.Amendments;
import no.partnerskap.core.agreement.AmendmentCarrier;
import no.partnerskap.core.agreement.AgreementFollowUp;
import no.partnerskap.core.agreement.Negotiation;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.Content;
import no.partnerskap.core.change.Figures;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.office.OfficeCommand.AnnounceLeaderPost;

/** Hands the rules of agreements what they need from the other concepts. */
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
            case RecordOwnerApproval c -> agreements().approve(c, approvedUnderMandate(c));
            case SignAgreement c -> agreements().sign(c, at.owners());
            case ProposeAmendment c -> amend(c);
            case GiveNotice c -> followup().notice(c);
            case RecordEvaluation c -> followup().evaluate(known(c));
            case ReportDeviation c -> followup().deviate(c);
            case EndDeviation c -> followup().end(c);
        };
    }

    /** A post of leader is announced on terms that the agreement of that day settles, or does not. */
    Outcome announce(AnnounceLeaderPost c) {
        at.acting(c.by());
        var day = c.announcedOn().day();
        boolean settled = agreements().leadershipSettled(day, at.owners());
        return at.office().announce(c, settled, at.state().changes().leadershipChanging(day));
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
        var content = new Content(
                amendments().kind(c, opens.effectiveOn()),
                opens.summary(),
                opens.effectiveOn(),
                Figures.NONE,
                new TreeMap<>());
        var opened = new ChangeHandlers(at).answer(new ProposeChange(c.office(), c.by(), content, new TreeMap<>()));
        var amendmentCarrier =
                new AmendmentCarrier(new ChangeNumber(opened.number()), c.by(), content.kind(), content.effectiveOn(), true);
        var proposed = amendments().propose(c, amendmentCarrier, at.owners());
        return new Outcome(
                Stream.concat(opened.events().stream(), proposed.events().stream())
                        .toList(),
                proposed.number(),
                Stream.concat(opened.findings().stream(), proposed.findings().stream())
                        .toList());
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

    private RecordEvaluation known(RecordEvaluation c) {
        c.participants().forEach(participant -> at.office().known(participant.owner()));
        c.actions().forEach(action -> at.office().known(action.owner()));
        return c;
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
