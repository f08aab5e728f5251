package no.partnerskap.view.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.partnerskap.core.finding.FindingRecord;
import no.partnerskap.core.finding.Findings;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.record.IndexedEvents;
import org.jspecify.annotations.Nullable;

/**
 * Open matters of one partnership at one version: counts, and for unanswered claims the days on which they were recorded.
 *
 * @param lookAgainOn the first day on which time alone may change it; absent if there is none
 */
record OpenMatters(
        long version,
        LocalDate on,
        @Nullable LocalDate lookAgainOn,
        SortedMap<Rule, Integer> findings,
        int ahead,
        int past,
        List<LocalDate> unanswered) {
    private static final Set<ClaimState> NO_ANSWER = EnumSet.of(ClaimState.OPEN, ClaimState.UNANSWERED);

    static OpenMatters of(long version, IndexedEvents files, PolicyBook policies, Question now) {
        var whole = new FindingRecord(files.record(), files.in(SubjectKey.COST_KEY));
        var question = new Question(now.validOn(), latest(files, now.knownAt()));
        var findings = Findings.openNow(whole, policies, question);
        var changes = new Audit(whole.audited(), policies).all(question);
        return new OpenMatters(
                version,
                now.validOn(),
                Stream.concat(
                                Stream.ofNullable(findings.lookAgainOn()),
                                changes.stream()
                                        .flatMap(change -> change.owners().stream())
                                        .map(OwnerAudit::lookAgainOn)
                                        .filter(Objects::nonNull))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                findings.byRule(),
                (int) changes.stream().filter(OpenMatters::isStillToCome).count(),
                (int) changes.stream()
                        .filter(OpenMatters::cameWithoutInvolvement)
                        .count(),
                changes.stream().flatMap(OpenMatters::withoutAnswer).toList());
    }

    /** Now, or the last recorded instant if a node with a faster clock recorded it. */
    private static Instant latest(IndexedEvents files, Instant now) {
        return files.inOrder().stream()
                .map(Recorded::recordedAt)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private static boolean isStillToCome(ChangeAudit change) {
        return change.owners().stream()
                .anyMatch(owner -> owner.verdict() == Verdict.PENDING
                        && owner.steps().stream().allMatch(step -> step.state() == ClaimState.NOTE));
    }

    private static boolean cameWithoutInvolvement(ChangeAudit change) {
        return change.owners().stream().anyMatch(owner -> owner.verdict() == Verdict.NOT_INVOLVED);
    }

    /** The days on which they were recorded; a claim toward several owners counts once. */
    private static Stream<LocalDate> withoutAnswer(ChangeAudit change) {
        var steps = new HashMap<Integer, LocalDate>();
        change.owners().stream()
                .flatMap(owner -> owner.steps().stream())
                .filter(step -> NO_ANSWER.contains(step.state()))
                .forEach(step -> steps.put(step.claim(), Oslo.dayOf(step.recordedAt())));
        return steps.values().stream();
    }

    boolean holds(long current, LocalDate day) {
        return version == current && !day.isBefore(on) && (lookAgainOn == null || day.isBefore(lookAgainOn));
    }
}
