package no.partnerskap.core.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.Content;
import no.partnerskap.core.change.Figures;
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
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Rule;

/** Hands the rules of the cost key what they need from the other concepts. */
record CostKeyHandlers(CommandContext at) {

    Outcome answer(CostKeyCommand command) {
        at.acting(command.by());
        return switch (command) {
            case RecordFteCount c -> costKeys().count(past(c), at.owners());
            case AdjustCostKey c -> adjust(c);
            case ReviewCostKey c -> costKeys().review(known(c));
            case Settle c -> settlements(c.agreement()).propose(c, at.owners());
            case ConfirmSettlement c -> new Settlements(costKeys()).confirm(c, at.owners());
        };
    }

    private CostKeys costKeys() {
        return at.state().costKeys();
    }

    private Settlements settlements(AgreementNumber agreement) {
        basis(agreement);
        return new Settlements(costKeys());
    }

    private RecordFteCount past(RecordFteCount c) {
        if (c.countedOn().isAfter(at.today())) {
            throw new Malformed("/countedOn", "counted-later");
        }
        return c;
    }

    private ReviewCostKey known(ReviewCostKey c) {
        basis(c.agreement());
        if (c.meeting() != null) {
            at.state().meetings().known(c.meeting());
        }
        return c;
    }

    private Basis basis(AgreementNumber number) {
        var agreement = at.state().agreements().existing(number);
        var terms = agreement.terms();
        boolean operations = terms.kind() == AgreementKind.OPERATIONS || terms.kind() == AgreementKind.PARTNERSHIP;
        return new Basis(number, terms.from(), operations && agreement.agreed());
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
        var content = new Content(
                ChangeKind.COST_KEY_ADJUSTMENT,
                opens.summary(),
                opens.effectiveOn(),
                Figures.NONE,
                Collections.emptySortedMap());
        var proposal = new ProposeChange(c.office(), c.by(), content, Collections.emptySortedMap());
        var opening = at.state().changes().propose(proposal, at.owners(), new ChangeHandlers(at).owed(content));
        var key = costKeys()
                .propose(
                        c,
                        terms(c),
                        new ChangeNumber(opening.number()),
                        opens.effectiveOn(),
                        basis(c.agreement()),
                        at.owners());
        var events = new ArrayList<PartnershipEvent>(opening.events());
        events.addAll(key.events());
        return new Outcome(events, key.number(), List.of());
    }

    private Content carrying(AdjustCostKey c, ChangeNumber number) {
        var change = at.state().changes().summary(number);
        ActOfAnother.unless(change.initiator().equals(c.by()), "change.other-initiator");
        Refused.unless(change.content().kind() == ChangeKind.COST_KEY_ADJUSTMENT, "cost-key.change-kind", Rule.R_093);
        Refused.when(at.state().agreements().carriedBy(number), "change.carries", Rule.R_093);
        Refused.when(change.withdrawn(), "change.withdrawn", Rule.R_093);
        return change.content();
    }

    private KeyTerms terms(AdjustCostKey c) {
        var policy = policy(at.today());
        return c.terms().orElse(policy.days(DayCounts.KEY_REVIEW), policy.days(DayCounts.KEY_DEVIATION));
    }

    /** The policy's numbers on a day, with those that the owners have agreed otherwise. */
    DayCounts policy(LocalDate day) {
        var shipped = at.policies().judging(day, at.now()).days();
        return at.state()
                .agreements()
                .guiding(day, at.owners())
                .map(terms -> shipped.with(terms.days()))
                .orElse(shipped);
    }
}
