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

/** Counts of open findings of many partnerships; each is counted again only when its record has grown or its look-again day has come. */
@Component
public class OpenFindingCounts {
    private final JudgementCache<Integer> counts;

    OpenFindingCounts(RecordReader record, PolicyBook policies) {
        this.counts = new JudgementCache<>(record, FindingsReader.READ, (files, question) -> {
            var now = Findings.openNow(FindingsReader.whole(files), policies, question);
            return new Judged<>(now.open(), now.lookAgainOn());
        });
    }

    /** The number of findings open today in each partnership. */
    public Map<OfficeNumber, Integer> count(Collection<PartnershipHead> partnerships, Question now) {
        return counts.of(partnerships, now);
    }
}
