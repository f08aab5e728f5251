package no.partnerskap.view.inbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.involvementaudit.CitedMeetings;
import no.partnerskap.view.record.IndexedEvents;
import no.partnerskap.view.record.PartnershipHead;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.words.OwnerNames;
import org.springframework.stereotype.Component;

/**
 * Reader of the inboxes. A partnership's whole record is read once; from then on only the subjects in which something may still
 * await a line, and those about which more was recorded. A question about an earlier moment or day reads the record of that moment.
 */
@Component
public class InboxReader {
    private static final Set<Subject> READ =
            Set.of(Subject.OFFICE, Subject.CHANGE, Subject.MEETING, Subject.COST_KEY, Subject.DISPUTE);
    private final Cache<OfficeNumber, Kept> kept =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final RecordReader record;
    private final PolicyBook policies;
    private final InboxTexts texts = new InboxTexts();

    public InboxReader(RecordReader record, PolicyBook policies) {
        this.record = record;
        this.policies = policies;
    }

    /** Inbox of a partnership as it was computed last: for a version of its record and a day. */
    private record Kept(long version, LocalDate on, OpenSubjects subjects, List<InboxItem> items) {
        boolean answers(PartnershipHead head, Question question) {
            return version == head.version()
                    && on.equals(question.validOn())
                    && on.equals(Oslo.dayOf(question.knownAt()));
        }

        /** Whether what was open then is all that can be open on the day asked about. */
        boolean precedes(PartnershipHead head, Question question) {
            return version <= head.version()
                    && !question.validOn().isBefore(on)
                    && !Oslo.dayOf(question.knownAt()).isBefore(on);
        }
    }

    /** What awaits one owner's line in one partnership, the most urgent first. */
    public List<InboxItem> of(OfficeNumber office, OwnerId owner, Question question) {
        return record.head(office)
                .map(head -> of(Map.of(head, owner), question))
                .orElse(List.of());
    }

    /** What awaits the owners' lines in many partnerships, one owner in each, the most urgent first. */
    public List<InboxItem> of(Map<PartnershipHead, OwnerId> owners, Question question) {
        var items = all(owners.keySet(), question);
        return owners.entrySet().stream()
                .flatMap(one -> items.get(one.getKey().office()).stream()
                        .filter(item -> item.owner().equals(one.getValue())))
                .sorted(InboxItem.IN_ORDER)
                .toList();
    }

    private Map<OfficeNumber, List<InboxItem>> all(Collection<PartnershipHead> heads, Question question) {
        var items = new HashMap<OfficeNumber, List<InboxItem>>();
        var earlier = new HashMap<OfficeNumber, PartnershipHead>();
        var grown = new HashMap<OfficeNumber, Grown>();
        var unread = new HashMap<OfficeNumber, PartnershipHead>();
        for (var head : heads) {
            var known = kept.getIfPresent(head.office());
            if (head.lastRecordedAt().isAfter(question.knownAt())) {
                earlier.put(head.office(), head);
            } else if (known != null && known.answers(head, question)) {
                items.put(head.office(), known.items());
            } else if (known != null && known.precedes(head, question)) {
                grown.put(head.office(), new Grown(head, known));
            } else {
                unread.put(head.office(), head);
            }
        }
        record.files(
                unread.keySet(),
                READ,
                (office, files) -> items.put(office, keep(unread.get(office), files, OpenSubjects.NONE, question)));
        record.files(
                earlier.keySet(),
                READ,
                (office, files) -> items.put(office, then(earlier.get(office), files, question)));
        extend(grown, question).forEach(items::put);
        return items;
    }

    /** Record that goes on where an inbox was computed before. */
    private record Grown(PartnershipHead head, Kept before) {}

    /** Reads only what may have changed: the open subjects, those touched since, and the meetings that these cite. */
    private Map<OfficeNumber, List<InboxItem>> extend(Map<OfficeNumber, Grown> grown, Question question) {
        var open = new HashMap<OfficeNumber, Set<SubjectKey>>();
        var versions = new HashMap<OfficeNumber, Long>();
        grown.forEach((office, one) -> {
            open.put(office, one.before().subjects().all());
            versions.put(office, one.before().version());
        });
        var files = record.under(open, versions);
        var cited = new HashMap<OfficeNumber, Set<SubjectKey>>();
        files.forEach((office, events) -> cited.put(office, citedBesides(events)));
        cited.values().removeIf(Set::isEmpty);
        record.under(cited, Map.of())
                .forEach((office, events) -> files.get(office).add(events));
        var items = new HashMap<OfficeNumber, List<InboxItem>>();
        grown.forEach((office, one) -> items.put(
                office, keep(one.head(), files.get(office), one.before().subjects(), question)));
        return items;
    }

    /** The meetings that were cited of late, and not read yet. */
    private static Set<SubjectKey> citedBesides(IndexedEvents events) {
        return events.inOrder().stream()
                .flatMap(recorded -> CitedMeetings.in(recorded.event()))
                .filter(meeting -> events.in(meeting).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Keeps what is open today, so that less is read tomorrow; what is asked of another day is answered alone. */
    private List<InboxItem> keep(PartnershipHead head, IndexedEvents all, OpenSubjects before, Question question) {
        var files = all.upTo(head.version(), question.knownAt());
        var inbox = Inbox.of(files, before, policies, question);
        var items = worded(head.office(), files, inbox, question);
        if (question.validOn().equals(Oslo.dayOf(question.knownAt()))) {
            kept.put(head.office(), new Kept(head.version(), question.validOn(), inbox.subjects(), items));
        }
        return items;
    }

    private List<InboxItem> then(PartnershipHead head, IndexedEvents all, Question question) {
        var files = all.upTo(head.version(), question.knownAt());
        return worded(head.office(), files, Inbox.of(files, OpenSubjects.NONE, policies, question), question);
    }

    private List<InboxItem> worded(OfficeNumber office, IndexedEvents files, Inbox inbox, Question question) {
        var day = question.validOn();
        var facts = OfficeFacts.of(files.in(SubjectKey.OFFICE));
        var nameOf = OwnerNames.on(day, facts);
        return inbox.awaited().stream()
                .map(awaited -> item(office, facts.office().name(), awaited, day, nameOf))
                .toList();
    }

    private InboxItem item(
            OfficeNumber office, String name, Awaited awaited, LocalDate day, UnaryOperator<String> nameOf) {
        return new InboxItem(
                office,
                name,
                awaited.kind(),
                awaited.rule(),
                awaited.owner(),
                awaited.about(),
                awaited.title(),
                awaited.since(),
                awaited.due(),
                awaited.due() == null ? null : ChronoUnit.DAYS.between(day, awaited.due()),
                awaited.costDifference(),
                texts.sentence(awaited, nameOf));
    }
}
