package no.partnerskap.api.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.PartnershipRoles;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.view.office.OfficeCache;
import no.partnerskap.view.record.PartnershipHead;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/**
 * List of the partnerships that a caller may know of. A page takes the same few queries, however many partnerships there are.
 */
@Component
public class VisiblePartnerships {
    private final RecordReader record;
    private final OfficeCache present;
    private final PartnershipRoles partnershipRoles;
    private final Clock clock;

    VisiblePartnerships(RecordReader record, OfficeCache present, PartnershipRoles partnershipRoles, Clock clock) {
        this.record = record;
        this.present = present;
        this.partnershipRoles = partnershipRoles;
        this.clock = clock;
    }

    /** Partnership as it is now, with its owners of today. */
    public record VisiblePartnership(PartnershipHead head, OfficeFacts file, SortedMap<OwnerId, OwnerDetails> owners) {
        public OfficeNumber office() {
            return head.office();
        }
    }

    /**
     * A page of rows by number, one for a partnership at most. Only of those that the caller may know of is anything asked.
     *
     * @param wanted whether a partnership with these owners is asked for
     * @param tell tells the rows of some partnerships today, without those that are not asked for
     * @param office which partnership a row tells of
     */
    public <T> Page<T> page(
            Caller caller,
            PageRequest<?> asked,
            Predicate<SortedMap<OwnerId, OwnerDetails>> wanted,
            BiFunction<List<VisiblePartnership>, Question, List<T>> tell,
            Function<T, OfficeNumber> office) {
        var now = clock.instant();
        var today = new Question(Oslo.dayOf(now), now);
        var candidates = candidates(caller, asked, wanted);
        var rows = new ArrayList<T>();
        int step = asked.most() + 1;
        for (int from = 0; from < candidates.size() && rows.size() < step; from += step) {
            rows.addAll(tell.apply(candidates.subList(from, Math.min(from + step, candidates.size())), today));
        }
        return asked.of(rows, row -> place(office.apply(row)));
    }

    /** The partnerships of the caller's own line, with the owner that it is in each. */
    public Map<VisiblePartnership, OwnerId> ofOwnLine(Caller caller) {
        var own = new LinkedHashMap<VisiblePartnership, OwnerId>();
        known(caller, record.heads())
                .forEach(one -> partnershipRoles
                        .ownLine(caller, one.office(), one.owners())
                        .ifPresent(owner -> own.put(one, owner)));
        return own;
    }

    /** Heads of the records of the partnerships that the caller may know of; nothing about others may be revealed, not even activity. */
    public List<PartnershipHead> heads(Caller caller) {
        return known(caller, record.heads()).map(VisiblePartnership::head).toList();
    }

    private List<VisiblePartnership> candidates(
            Caller caller, PageRequest<?> asked, Predicate<SortedMap<OwnerId, OwnerDetails>> wanted) {
        var asOf = asked.asOf().knownAt();
        return known(caller, record.heads())
                .filter(one -> place(one.office()) > asked.after())
                .filter(one -> asked.after() == 0 || !one.head().openedAt().isAfter(asOf))
                .filter(one -> wanted.test(one.owners()))
                .toList();
    }

    /** Whether the caller may know of a partnership with these owners; also true if no partnership has them. */
    public boolean showsOwners(Caller caller, Predicate<SortedMap<OwnerId, OwnerDetails>> wanted) {
        var owned = all(record.heads()).filter(one -> wanted.test(one.owners())).toList();
        return owned.isEmpty() || owned.stream().anyMatch(one -> isKnown(caller, one));
    }

    private Stream<VisiblePartnership> known(Caller caller, List<PartnershipHead> heads) {
        return all(heads).filter(one -> isKnown(caller, one));
    }

    private boolean isKnown(Caller caller, VisiblePartnership one) {
        return partnershipRoles.isVisible(
                caller, one.office(), one.owners(), one.head().passedOn());
    }

    private Stream<VisiblePartnership> all(List<PartnershipHead> heads) {
        var files = present.of(heads);
        var today = Oslo.dayOf(clock.instant());
        return heads.stream().map(head -> partnership(head, files.get(head.office()), today));
    }

    private static VisiblePartnership partnership(PartnershipHead head, OfficeFacts file, LocalDate today) {
        return new VisiblePartnership(head, file, file.office().ownersOn(today));
    }

    /** The position of a partnership in the list: one more than its number, whatever others there are. */
    private static int place(OfficeNumber office) {
        return Integer.parseInt(office.value()) + 1;
    }
}
