package no.partnerskap.view.figures;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.view.record.PartnershipHead;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/**
 * Reader of the figures. A count is kept until its partnership gets new events or its look-again day comes; a bounded number is
 * judged each round, one after the other, so that no round takes long.
 */
@Component
public class FiguresReader {
    private static final Set<Subject> READ =
            EnumSet.of(Subject.OFFICE, Subject.CHANGE, Subject.MEETING, Subject.COST_KEY);
    private final RecordReader record;
    private final PolicyBook policies;
    private final Map<OfficeNumber, OpenMatters> known = new LinkedHashMap<>();

    FiguresReader(RecordReader record, PolicyBook policies) {
        this.record = record;
        this.policies = policies;
    }

    /**
     * The figures of a day.
     *
     * @param newest the versions of the partnerships with the newest events, read from the store first
     * @param most the most partnerships to judge this round
     */
    public synchronized Figures on(Question now, Map<OfficeNumber, Long> newest, int most) {
        var heads = record.heads();
        known.keySet().retainAll(heads.stream().map(PartnershipHead::office).collect(Collectors.toSet()));
        var changed = heads.stream()
                .filter(head -> !holds(head, now))
                .collect(Collectors.toMap(PartnershipHead::office, Function.identity()));
        longestAgoFirst(changed.keySet()).limit(most).toList().forEach(office -> judge(changed.get(office), now));
        return Figures.of(
                known.values(), heads.size(), Math.max(0, changed.size() - most), behind(heads, newest), now.validOn());
    }

    /** Those that were never judged come first; the map keeps the others in the order in which they were. */
    private Stream<OfficeNumber> longestAgoFirst(Set<OfficeNumber> changed) {
        return Stream.concat(
                changed.stream()
                        .filter(office -> !known.containsKey(office))
                        .sorted(Comparator.comparing(OfficeNumber::value)),
                known.keySet().stream().filter(changed::contains));
    }

    private boolean holds(PartnershipHead head, Question now) {
        var counted = known.get(head.office());
        return counted != null && counted.holds(head.version(), now.validOn());
    }

    /** One at a time: the files of several long histories together would not fit. */
    private void judge(PartnershipHead head, Question now) {
        record.files(List.of(head.office()), READ, (office, files) -> {
            known.remove(office);
            known.put(office, OpenMatters.of(head.version(), files, policies, now));
        });
    }

    private static long behind(List<PartnershipHead> heads, Map<OfficeNumber, Long> newest) {
        var filed = heads.stream().collect(Collectors.toMap(PartnershipHead::office, Function.identity()));
        return newest.entrySet().stream()
                .mapToLong(stored -> {
                    var head = filed.get(stored.getKey());
                    return Math.max(0, stored.getValue() - (head == null ? 0 : head.version()));
                })
                .sum();
    }
}
