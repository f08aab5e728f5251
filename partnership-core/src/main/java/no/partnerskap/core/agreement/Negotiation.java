package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_012;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_064;
import static no.partnerskap.core.rules.Rule.R_163;
import static no.partnerskap.core.rules.Rule.R_175;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementCommand.WithdrawAgreedText;
import no.partnerskap.core.agreement.AgreementEvent.AgreedTextWithdrawn;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OfficeNumber;
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
        refuseOutsider(c.terms(), c.by());
        checkForm(c.terms());
        refuseLowering(c.terms());
        var number = next();
        return Outcome.of(number.value(), new DraftShared(c.office(), number, c.by(), c.terms()));
    }

    /** Any party rewords a clause until the text is agreed, which takes back every agreement given. */
    @Keeps({R_016, R_019, R_163})
    public Outcome revise(ReviseClause c) {
        var draft = known.existing(c.agreement());
        refuseIfAgreed(draft);
        refuseOutsider(draft.terms(), c.by());
        ClauseRules.check(draft, List.of(new ClauseChange(c.key(), c.clause())));
        boolean stands =
                draft.terms().clauses().stream().anyMatch(clause -> clause.key().equals(c.key()));
        if (c.clause() == null && !stands) {
            throw new UnknownNumber("clause", c.key());
        }
        return Outcome.of(
                c.agreement().value(), new ClauseRevised(c.office(), c.agreement(), c.by(), c.key(), c.clause()));
    }

    /** One party agrees to a whole text without a draft; the others have not seen it. */
    public Outcome agree(AgreeText c) {
        checkForm(c.terms());
        refuseOutsider(c.terms(), c.by());
        return agreed(c.office(), next(), c.by(), Agreement.draft(c.terms()));
    }

    /** One party more agrees to the text on record, if its hash is the one that the party states. */
    @Keeps({R_016, R_163})
    public Outcome agree(AgreeSharedText c) {
        var draft = known.existing(c.agreement());
        refuseIfAgreed(draft);
        var hash = ContentHash.of(draft.terms());
        if (!hash.equals(c.textSha256())) {
            throw new Refused("agreement.revised-meanwhile", R_016, Map.of("textSha256", hash));
        }
        refuseOutsider(draft.terms(), c.by());
        return draft.agreedBy().contains(c.by())
                ? Outcome.nothingNew(c.agreement().value())
                : agreed(c.office(), c.agreement(), c.by(), draft);
    }

    /** A party takes back its own agreement, and nobody else's, until every party has agreed. */
    @Keeps(R_163)
    public Outcome withdraw(WithdrawAgreedText c) {
        var draft = known.existing(c.agreement());
        refuseIfAgreed(draft);
        Refused.unless(draft.agreedBy().contains(c.by()), "agreement.nothing-agreed", R_163);
        return Outcome.of(
                c.agreement().value(),
                new AgreedTextWithdrawn(c.office(), c.agreement(), c.by(), ContentHash.of(draft.terms())));
    }

    /** The text must contain what the law requires; what else it should contain gives findings only. */
    @Keeps({R_011, R_012, R_163})
    private Outcome agreed(OfficeNumber office, AgreementNumber number, OwnerId by, Agreement draft) {
        var terms = draft.terms();
        var awaiting = new TreeSet<>(draft.toAgree(owners));
        awaiting.remove(by);
        var agreed = new TextAgreed(office, number, by, terms, ContentHash.of(terms), awaiting);
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

    @Keeps(R_175)
    private static void refuseOutsider(Terms terms, OwnerId by) {
        Refused.unless(terms.kind().admits(by), "agreement.no-party", R_175);
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
