package no.partnerskap.view.involvementaudit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.record.JudgementCache;
import no.partnerskap.view.record.JudgementCache.Judged;
import no.partnerskap.view.record.PartnershipHead;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Overview of the verdicts of many partnerships; each is judged again only when its record has grown or its look-again day has come. */
@Component
public class AuditOverview {
    private final JudgementCache<List<VerdictGiven>> verdicts;

    AuditOverview(RecordReader record, PolicyBook policies) {
        this.verdicts = new JudgementCache<>(record, AuditReader.AUDITED, (files, question) -> {
            var changes = new Audit(files.record(), policies).all(question);
            return new Judged<>(changes.stream().flatMap(AuditOverview::given).toList(), lookAgainOn(changes));
        });
    }

    /**
     * Verdict for one owner in one change.
     *
     * @param effectiveOn the effective date of the change
     */
    public record VerdictGiven(
            LocalDate effectiveOn, OwnerId owner, Verdict verdict, Verdict claimed, boolean perceptionGap) {}

    /** Today's verdicts on every change and owner of each partnership. */
    @Keeps(Rule.R_082)
    public Map<OfficeNumber, List<VerdictGiven>> of(Collection<PartnershipHead> partnerships, Question now) {
        return verdicts.of(partnerships, now);
    }

    private static Stream<VerdictGiven> given(ChangeAudit change) {
        return change.owners().stream()
                .map(one -> new VerdictGiven(
                        change.effectiveOn(), one.owner(), one.verdict(), one.claimed(), one.perceptionGap()));
    }

    private static @Nullable LocalDate lookAgainOn(List<ChangeAudit> changes) {
        return changes.stream()
                .flatMap(change -> change.owners().stream())
                .map(OwnerAudit::lookAgainOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
