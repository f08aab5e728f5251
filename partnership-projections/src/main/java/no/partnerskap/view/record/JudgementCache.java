package no.partnerskap.view.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Cache of judgements on many partnerships. One is kept until its partnership gets new events or its look-again day comes; only
 * those are judged again, from events fetched together.
 */
public final class JudgementCache<T> {
    private final Cache<OfficeNumber, Kept<T>> kept =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final RecordReader record;
    private final Set<Subject> subjects;
    private final BiFunction<IndexedEvents, Question, Judged<T>> judge;

    /** @param judge judges one partnership by its events of the subjects */
    public JudgementCache(
            RecordReader record, Set<Subject> subjects, BiFunction<IndexedEvents, Question, Judged<T>> judge) {
        this.record = record;
        this.subjects = subjects;
        this.judge = judge;
    }

    /**
     * Judgement on a partnership.
     *
     * @param lookAgainOn the first day on which time alone may change it; absent if there is none
     */
    public record Judged<T>(T value, @Nullable LocalDate lookAgainOn) {}

    /** The current judgement on each partnership. */
    public Map<OfficeNumber, T> of(Collection<PartnershipHead> partnerships, Question now) {
        var known = new HashMap<OfficeNumber, T>();
        var stale = new HashMap<OfficeNumber, PartnershipHead>();
        for (var head : partnerships) {
            var before = kept.getIfPresent(head.office());
            if (before != null && before.holds(head, now.validOn())) {
                known.put(head.office(), before.judged().value());
            } else {
                stale.put(head.office(), head);
            }
        }
        record.files(stale.keySet(), subjects, (office, files) -> {
            var judged = judge.apply(files, new Question(now.validOn(), latest(files, now.knownAt())));
            kept.put(office, new Kept<>(stale.get(office).version(), now.validOn(), judged));
            known.put(office, judged.value());
        });
        return known;
    }

    /** Now, or the last recorded instant if a node with a faster clock recorded it. */
    private static Instant latest(IndexedEvents files, Instant now) {
        return files.inOrder().stream()
                .map(Recorded::recordedAt)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }

    /** Judgement kept, with the version and the day it is valid for. */
    private record Kept<T>(long version, LocalDate on, Judged<T> judged) {
        boolean holds(PartnershipHead head, LocalDate day) {
            var again = judged.lookAgainOn();
            return version == head.version() && !day.isBefore(on) && (again == null || day.isBefore(again));
        }
    }
}
