package no.partnerskap.view.findings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.partnerskap.core.finding.Findings;
import no.partnerskap.core.finding.Findings.OpenNow;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.record.PartnershipHead;
import no.partnerskap.view.record.RecordFiles;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/**
 * Counts the open findings of many partnerships. A count is kept until its partnership gets new events or the day comes on which to
 * look again, and only those are judged anew, from files fetched together.
 */
@Component
public class OpenFindings {
    private final Cache<OfficeNumber, Judged> counts =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final RecordReader record;
    private final PolicyBook policies;

    OpenFindings(RecordReader record, PolicyBook policies) {
        this.record = record;
        this.policies = policies;
    }

    /** How many findings are open in each of the partnerships today. */
    public Map<OfficeNumber, Integer> count(Collection<PartnershipHead> partnerships, Question now) {
        var known = new HashMap<OfficeNumber, Integer>();
        var stale = new HashMap<OfficeNumber, PartnershipHead>();
        for (var head : partnerships) {
            var judged = counts.getIfPresent(head.office());
            if (judged != null && judged.holds(head, now.validOn())) {
                known.put(head.office(), judged.now.open());
            } else {
                stale.put(head.office(), head);
            }
        }
        record.files(stale.keySet(), FindingsReader.READ, (office, files) -> {
            var judged = Judged.of(stale.get(office), files, policies, now);
            counts.put(office, judged);
            known.put(office, judged.now.open());
        });
        return known;
    }

    /** A count, of which record and on which day. */
    private record Judged(long version, LocalDate on, OpenNow now) {
        static Judged of(PartnershipHead head, RecordFiles files, PolicyBook policies, Question now) {
            var latest = files.inOrder().stream()
                    .map(Recorded::recordedAt)
                    .filter(now.knownAt()::isBefore)
                    .max(Instant::compareTo)
                    .orElse(now.knownAt());
            var whole = FindingsReader.whole(files);
            return new Judged(
                    head.version(),
                    now.validOn(),
                    Findings.openNow(whole, policies, new Question(now.validOn(), latest)));
        }

        boolean holds(PartnershipHead head, LocalDate day) {
            var again = now.lookAgainOn();
            return version == head.version() && !day.isBefore(on) && (again == null || day.isBefore(again));
        }
    }
}
