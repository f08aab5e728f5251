package no.partnerskap.core.involvement.counterfactual;

import static no.partnerskap.core.rules.Rule.R_076;
import static no.partnerskap.core.rules.Rule.R_077;
import static no.partnerskap.core.rules.Rule.R_089;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.Judge;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.counterfactual.Remedy.By;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;

/**
 * Search for the smallest remedy. For each owner not involved as owed, slightly different histories are given to the ordinary
 * judge, and the smallest difference that helps is the remedy. So it can never differ from the verdict, and no rule is written
 * twice.
 */
public final class RemedySearch {
    private final OfficeNumber office;
    private final PartnershipRecord record;
    private final Audit audit;
    private final EarliestDate earliest;

    public RemedySearch(OfficeNumber office, PartnershipRecord record, PolicyBook policies) {
        this.office = office;
        this.record = record;
        this.audit = new Audit(record, policies);
        this.earliest = new EarliestDate(office, record, policies);
    }

    /** For each owner whose verdict could be better; empty for a change that is withdrawn or not recorded. */
    @Keeps({R_076, R_077, R_089})
    public SortedMap<OwnerId, Remedy> of(ChangeNumber number, Question question) {
        var better = new TreeMap<OwnerId, Remedy>();
        audit.matter(number, question).ifPresent(auditedChange -> {
            var mandates = HypotheticalMandates.of(record, office, auditedChange);
            for (var owner : auditedChange.office().office().ownerIds()) {
                var judge = new Judge(auditedChange, owner);
                var verdict = judge.established();
                if (!verdict.asOwed() && verdict != Verdict.WITHDRAWN) {
                    better.put(owner, smallest(number, mandates, judge, verdict));
                }
            }
        });
        return Collections.unmodifiableSortedMap(better);
    }

    private Remedy smallest(ChangeNumber number, HypotheticalMandates mandates, Judge judge, Verdict verdict) {
        var auditedChange = judge.matter();
        var hypotheticalHistory = new HypotheticalHistory(office, number, mandates, audit, auditedChange.question());
        var found = new Counterfactuals(hypotheticalHistory, judge);
        found.onRecord();
        if (found.isEmpty()) {
            found.owed();
        }
        if (found.isEmpty() && !auditedChange.inEffect()) {
            found.later(earliest.inTimeFrom(number, auditedChange, judge.owner()));
        }
        if (found.isEmpty()) {
            found.moreThanOwed();
        }
        return found.all().stream()
                .min(Remedy.smallest(auditedChange.change().initiator()))
                .orElseGet(() -> Remedy.of(By.NOTHING, List.of(), false)
                        .moved(Counterfactuals.FARTHEST)
                        .giving(verdict));
    }
}
