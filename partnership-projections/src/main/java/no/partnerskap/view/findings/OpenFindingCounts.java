package no.partnerskap.view.findings;

import java.util.Collection;
import java.util.Map;
import no.partnerskap.core.finding.Findings;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.record.JudgementCache;
import no.partnerskap.view.record.JudgementCache.Judged;
import no.partnerskap.view.record.PartnershipHead;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/** Counts the open findings of many partnerships, and each only once until its record grows or its day comes. */
@Component
public class OpenFindingCounts {
    private final JudgementCache<Integer> counts;

    OpenFindingCounts(RecordReader record, PolicyBook policies) {
        this.counts = new JudgementCache<>(record, FindingsReader.READ, (files, question) -> {
            var now = Findings.openNow(FindingsReader.whole(files), policies, question);
            return new Judged<>(now.open(), now.lookAgainOn());
        });
    }

    /** How many findings are open in each of the partnerships today. */
    public Map<OfficeNumber, Integer> count(Collection<PartnershipHead> partnerships, Question now) {
        return counts.of(partnerships, now);
    }
}
