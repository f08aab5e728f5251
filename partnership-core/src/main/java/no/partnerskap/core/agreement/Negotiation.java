package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_012;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_064;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Keeps;

/**
 * Negotiation (no: forhandling): from a shared draft to the agreed text that the owners' lines then approve.
 *
 * @param dayCounts the names of the day counts that an agreement may set
 */
public record Negotiation(Agreements known, SortedSet<OwnerId> owners, SortedSet<String> dayCounts) {

    public Outcome share(ShareDraft c) {
        checkForm(c.terms());
        refuseLowering(c.terms());
        var number = next();
        return Outcome.of(number.value(), new DraftShared(c.office(), number, c.by(), c.terms()));
    }

    /** Any owner rewords a clause until the text is agreed. */
    @Keeps({R_016, R_019})
    public Outcome revise(ReviseClause c) {
        var draft = known.existing(c.agreement());
        refuseIfAgreed(draft);
        ClauseRules.check(draft, List.of(new ClauseChange(c.key(), c.clause())));
        boolean stands =
                draft.terms().clauses().stream().anyMatch(clause -> clause.key().equals(c.key()));
        if (c.clause() == null && !stands) {
            throw new UnknownNumber("clause", c.key());
        }
        return Outcome.of(
                c.agreement().value(), new ClauseRevised(c.office(), c.agreement(), c.by(), c.key(), c.clause()));
    }

    /** Freezes a whole text without a draft. */
    public Outcome agree(AgreeText c) {
        checkForm(c.terms());
        return frozen(new TextAgreed(c.office(), next(), c.by(), c.terms(), ContentHash.of(c.terms())));
    }

    /** Freezes the shared draft, if its hash is the one that the agreeing owner states. */
    @Keeps(R_016)
    public Outcome agree(AgreeSharedText c) {
        var draft = known.existing(c.agreement());
        refuseIfAgreed(draft);
        var hash = ContentHash.of(draft.terms());
        if (!hash.equals(c.textSha256())) {
            throw new Refused("agreement.revised-meanwhile", R_016, Map.of("textSha256", hash));
        }
        return frozen(new TextAgreed(c.office(), c.agreement(), c.by(), draft.terms(), hash));
    }

    /** The text must contain what the law requires; what else it should contain gives findings only. */
    @Keeps({R_011, R_012})
    private Outcome frozen(TextAgreed agreed) {
        var terms = agreed.terms();
        refuseLowering(terms);
        if (terms.kind() == AgreementKind.PARTNERSHIP) {
            StatutoryContent.demand(terms.clauses());
        }
        return Outcome.of(agreed.agreement().value(), agreed).with(findings(terms));
    }

    private List<Finding> findings(Terms terms) {
        var under = terms.under() == null ? null : known.existing(terms.under()).terms();
        return AgreementChecklist.of(terms, terms.clauses(), owners, under);
    }

    private static void refuseIfAgreed(Agreement draft) {
        Refused.when(draft.agreed(), "agreement.already-agreed", R_016);
    }

    private AgreementNumber next() {
        return new AgreementNumber(known.agreements().next());
    }

    private void checkForm(Terms terms) {
        if (terms.text() == null && terms.clauses().isEmpty()) {
            throw new Malformed("/terms/text", "text-or-clauses");
        }
        var keys = new HashSet<ClauseKey>();
        for (int i = 0; i < terms.clauses().size(); i++) {
            if (!keys.add(terms.clauses().get(i).key())) {
                throw new Malformed("/terms/clauses/" + i + "/key", "duplicate");
            }
        }
        if (terms.under() != null) {
            known.existing(terms.under());
        }
    }

    /** A level that the law sets to joint decision cannot be agreed lower. */
    @Keeps({R_022, R_064})
    private void refuseLowering(Terms terms) {
        terms.levels().forEach((kind, level) -> {
            if (kind.legalMinimum() && level.below(Level.JOINTLY_DECIDED)) {
                throw new Refused("agreement.legal-minimum", R_064, Map.of("kind", kind.name(), "asked", level.name()));
            }
        });
        terms.checkDays(dayCounts);
    }
}
