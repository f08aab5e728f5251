package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_097;

import java.util.Objects;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.costkey.CostKeyCommand;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.RecordFteCount;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.Settle;
import no.partnerskap.core.costkey.CostKeys;
import no.partnerskap.core.costkey.CostKeys.Basis;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.costkey.Settlements;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.core.rules.Rule;

/** Handlers of cost key commands, with what those rules need from the other concepts. */
record CostKeyHandlers(CommandContext at) {

    Outcome answer(CostKeyCommand command) {
        at.acting(command.by());
        return switch (command) {
            case RecordFteCount c -> count(c);
            case AdjustCostKey c -> adjust(c);
            case ReviewCostKey c -> review(c);
            case Settle c -> settle(c);
            case ConfirmSettlement c -> new Settlements(costKeys()).confirm(c, at.owners());
        };
    }

    private CostKeys costKeys() {
        return at.state().costKeys();
    }

    private Outcome count(RecordFteCount c) {
        if (c.countedOn().isAfter(at.today())) {
            throw new Malformed("/countedOn", "counted-later");
        }
        return costKeys().count(c, at.owners());
    }

    private Outcome review(ReviewCostKey c) {
        at.state().agreements().existing(c.agreement());
        if (c.meeting() != null) {
            at.state().meetings().known(c.meeting());
        }
        return costKeys().review(c);
    }

    /** A period is settled once it is over. */
    @Keeps(R_097)
    private Outcome settle(Settle c) {
        at.state().agreements().existing(c.agreement());
        Refused.when(c.toExclusive().isAfter(at.today()), "settlement.not-over", R_097);
        return new Settlements(costKeys()).propose(c, at.owners());
    }

    private Basis basis(AgreementNumber number) {
        var agreement = at.state().agreements().existing(number);
        var terms = agreement.terms();
        boolean operations = terms.kind() == AgreementKind.OPERATIONS || terms.kind() == AgreementKind.PARTNERSHIP;
        var from = agreement.inForceFrom(at.owners()).orElse(terms.from());
        return new Basis(number, from, operations && agreement.agreed());
    }

    /** Carried by the change named, or by one that is opened first by the rules of changes. */
    private Outcome adjust(AdjustCostKey c) {
        var change = c.change();
        var opens = c.opens();
        if ((change == null) == (opens == null)) {
            throw new Malformed("/change", "carrying-change");
        }
        if (change != null) {
            return costKeys()
                    .propose(c, terms(c), change, carrying(c, change).effectiveOn(), basis(c.agreement()), at.owners());
        }
        return opened(c, Objects.requireNonNull(opens));
    }

    private Outcome opened(AdjustCostKey c, OpenedChange opens) {
        var opened = new ChangeHandlers(at).open(c.office(), c.by(), ChangeKind.COST_KEY_ADJUSTMENT, opens);
        var change = new ChangeNumber(opened.number());
        return opened.followedBy(
                costKeys().propose(c, terms(c), change, opens.effectiveOn(), basis(c.agreement()), at.owners()));
    }

    private ChangeContent carrying(AdjustCostKey c, ChangeNumber number) {
        var change = at.state().changes().summary(number);
        ActOfAnother.unless(change.initiator().equals(c.by()), "change.other-initiator");
        Refused.unless(change.content().kind() == ChangeKind.COST_KEY_ADJUSTMENT, "cost-key.change-kind", Rule.R_093);
        Refused.when(at.state().agreements().carriedBy(number), "change.carries", Rule.R_093);
        Refused.when(change.withdrawn(), "change.withdrawn", Rule.R_093);
        return change.content();
    }

    private KeyTerms terms(AdjustCostKey c) {
        var policy = at.dayCounts(at.today());
        return c.terms().orElse(policy.days(DayCounts.KEY_REVIEW), policy.days(DayCounts.KEY_DEVIATION));
    }
}
