package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_097;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeys.Key;
import no.partnerskap.core.costkey.CostKeys.OpenKey;
import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Adoption of a proposed key: by the approval of every owner or by the board's decision, and in no other way. */
record KeyAdoption(CostKeys costKeys) {

    /** The last owner's approval brings the key into force; retroactively only if every approval says so. */
    @Keeps({R_092, R_093, R_097})
    public Outcome carryOut(OfficeNumber office, OpenKey open, List<LineApproval> approvals, LocalDate effectiveOn) {
        var decidedOn = approvals.stream()
                .map(approval -> approval.decidedOn().day())
                .max(LocalDate::compareTo)
                .orElseThrow();
        boolean late = decidedOn.isAfter(effectiveOn);
        if (late && !approvals.stream().allMatch(LineApproval::retroactive)) {
            return new Outcome(List.of(), open.key().value(), List.of(Finding.of(R_097, "cost-key.retroactive")));
        }
        var terms = proposed(open).terms();
        return adopt(office, open, terms, effectiveOn, Origin.JOINT_DECISION, approvals, decidedOn);
    }

    /** The board sets the key; no owner's approval is needed. */
    @Keeps(R_093)
    public Outcome setByBoard(OfficeNumber office, OpenKey open, LocalDate effectiveOn, @Nullable CostShares shares) {
        var proposed = proposed(open).terms();
        var terms = proposed;
        if (shares != null) {
            var owners = proposed.key().shares().of().keySet();
            if (!owners.containsAll(shares.percent().keySet())) {
                return new Outcome(List.of(), open.key().value(), List.of(Finding.of(R_093, "cost-key.board-owners")));
            }
            var weights = new TreeMap<>(shares.percent());
            owners.forEach(owner -> weights.putIfAbsent(owner, BigDecimal.ZERO));
            terms = proposed.with(CostKey.of(CostBasis.PERCENT, weights));
        }
        return adopt(office, open, terms, effectiveOn, Origin.SET_BY_BOARD, List.of(), null);
    }

    private Outcome adopt(
            OfficeNumber office,
            OpenKey open,
            KeyTerms terms,
            LocalDate from,
            Origin origin,
            List<LineApproval> approvals,
            @Nullable LocalDate decidedOn) {
        var findings = new ArrayList<Finding>();
        if (!CostKeys.follows(proposed(open).agreementFrom(), from)) {
            findings.add(Finding.of(R_092, "cost-key.gap"));
            return new Outcome(List.of(), open.key().value(), findings);
        }
        new Settlements(costKeys)
                .firstSettledFrom(open.agreement(), from)
                .ifPresent(settled -> findings.add(
                        new Finding(R_097, "cost-key.restatement-due", Map.of("settlement", settled.toString()))));
        return Outcome.of(
                        open.key().value(),
                        new CostKeyAdjusted(
                                office,
                                open.key(),
                                open.agreement(),
                                open.change(),
                                from,
                                terms,
                                origin,
                                approvals,
                                decidedOn))
                .with(findings);
    }

    private Key proposed(OpenKey open) {
        return costKeys.keys().get(open.key().value(), "cost-key");
    }
}
