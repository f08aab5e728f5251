package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.agreement.ClauseDiff;
import no.partnerskap.view.agreement.ClauseDiff.Outcome;
import no.partnerskap.view.record.InMemoryRecord;
import no.partnerskap.view.record.IndexedRecord;

/**
 * Replay of a record event by event. What an event changed is the difference between the state just before it and just after it.
 * Pure: the same record and policies give the same steps.
 */
public final class Replay {
    private final OfficeNumber office;
    private final InMemoryRecord whole;
    private final StateReader states;

    public Replay(OfficeNumber office, InMemoryRecord whole, PolicyBook policies) {
        this.office = office;
        this.whole = whole;
        this.states = new StateReader(policies);
    }

    /** The versions of the events about a subject, or of all events if none is named. */
    public SortedSet<Long> versions(Optional<SubjectKey> concern) {
        return whole.events().stream()
                .filter(recorded ->
                        concern.isEmpty() || recorded.event().about().all().contains(concern.get()))
                .map(Recorded::version)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One event, from 1 on. */
    public ReplayStep step(long version) {
        var after = whole.upTo(version);
        var before = whole.upTo(version - 1);
        var recorded = after.last();
        var concerns = recorded.event().about().all();
        var seenOn = seenOn(recorded.event(), StateReader.dayOf(after));
        var changed = new ArrayList<ValueChange>();
        var clauses = new ArrayList<ClauseDiff>();
        for (var subjectKey : concerns) {
            changed.addAll(FlatValues.between(
                    subjectKey, leaves(before, subjectKey, seenOn), leaves(after, subjectKey, seenOn)));
            if (subjectKey.subject() == Subject.AGREEMENT) {
                clauses.addAll(clauses(agreement(before, subjectKey), agreement(after, subjectKey)));
            }
        }
        return new ReplayStep(
                recorded,
                Oslo.dayOf(recorded.recordedAt()),
                concerns,
                changed,
                clauses,
                Grounds.of(office, recorded, before));
    }

    /** An event with an effective date is seen on that day; any other on the day it was recorded. */
    private static LocalDate seenOn(PartnershipEvent event, LocalDate recordedOn) {
        return switch (event) {
            case AmendmentAdopted e -> e.validFrom();
            case CostKeyAdjusted e -> e.validFrom();
            default -> recordedOn;
        };
    }

    private SortedMap<String, String> leaves(InMemoryRecord record, SubjectKey subjectKey, LocalDate day) {
        return states.one(office, record, subjectKey, day).map(Replay::leaves).orElseGet(TreeMap::new);
    }

    /** The clauses of an agreement are compared by themselves, word by word. */
    private static SortedMap<String, String> leaves(Record state) {
        if (state instanceof AgreementSnapshot then) {
            var leaves = FlatValues.of(then.agreement());
            FlatValues.of(then.terms()).forEach((way, value) -> {
                if (!way.startsWith("clauses/")) {
                    leaves.put("terms/" + way, value);
                }
            });
            return leaves;
        }
        return FlatValues.of(state);
    }

    private Optional<Agreement> agreement(InMemoryRecord record, SubjectKey subjectKey) {
        var file = record.timeline(office, Subject.OFFICE, 0, IndexedRecord.ALL_ON_RECORD);
        return OfficeFacts.of(file).agreements().agreements().find(subjectKey.number());
    }

    private static List<ClauseDiff> clauses(Optional<Agreement> before, Optional<Agreement> after) {
        var one = wordings(before);
        var other = wordings(after);
        var keys = Stream.of(one.keySet(), other.keySet())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return keys.stream()
                .map(key -> ClauseDiff.between(key, one.get(key), other.get(key)))
                .filter(diff -> diff.outcome() != Outcome.UNCHANGED)
                .toList();
    }

    /** The latest wording of each clause that is not removed. */
    private static Map<ClauseKey, Clause> wordings(Optional<Agreement> agreement) {
        var last = new TreeMap<ClauseKey, Clause>();
        agreement.ifPresent(known -> known.consolidated().wordings().forEach((key, versions) -> {
            var clause = versions.getLast().clause();
            if (clause != null) {
                last.put(key, clause);
            }
        }));
        return last;
    }
}
