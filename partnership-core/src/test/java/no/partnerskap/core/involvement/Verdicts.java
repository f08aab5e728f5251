package no.partnerskap.core.involvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/** The established verdicts on the changes of a history at one moment, without the reasons, which are most of an audit's work. */
public final class Verdicts {
    /**
     * A verdict, with the breach that lies behind one that is contested, unverified or of an emergency: those are breaches, whichever
     * it is.
     */
    public record Established(Verdict verdict, Verdict behind) {}

    private final PartnershipRecord record;
    private final Audit audit;
    private final Instant knownAt;
    private final Map<ChangeNumber, Optional<AuditedChange>> audited = new HashMap<>();
    private final Map<List<?>, SortedMap<OwnerId, Established>> established = new HashMap<>();

    private Verdicts(PartnershipRecord record, Audit audit, Instant knownAt) {
        this.record = record;
        this.audit = audit;
        this.knownAt = knownAt;
    }

    public static Verdicts of(List<Recorded<PartnershipEvent>> events, Instant knownAt) {
        var record = Records.of(events);
        return new Verdicts(record, new Audit(record, PolicyBook.shipped()), knownAt);
    }

    /** The same with more events about one or more changes and nothing else. */
    public Verdicts with(List<Recorded<PartnershipEvent>> more) {
        var changes = new HashMap<>(record.changes());
        for (var recorded : more) {
            changes.merge(((ChangeEvent) recorded.event()).change(), List.of(recorded), (known, one) -> {
                var all = new ArrayList<>(known);
                all.addAll(one);
                return all;
            });
        }
        var longer = new PartnershipRecord(record.office(), record.meetings(), changes);
        return new Verdicts(longer, audit.asOf(longer), knownAt);
    }

    public Set<ChangeNumber> changes() {
        return new TreeSet<>(record.changes().keySet());
    }

    /** The change as the audit sees it; empty if it is not on record. */
    public Optional<AuditedChange> change(ChangeNumber number) {
        return audited.computeIfAbsent(number, n -> audit.matter(n, new Question(LocalDate.of(2026, 1, 1), knownAt)));
    }

    /** Toward each owner that is owed a verdict, on a day. */
    public SortedMap<OwnerId, Established> toward(ChangeNumber number, LocalDate day) {
        return established.computeIfAbsent(List.of(number, day), asked -> judged(number, day));
    }

    private SortedMap<OwnerId, Established> judged(ChangeNumber number, LocalDate day) {
        var verdicts = new TreeMap<OwnerId, Established>();
        change(number).map(change -> change.on(day)).ifPresent(change -> {
            for (var owner : change.office().office().ownerIds()) {
                var judge = new Judge(change, owner);
                var verdict = judge.established();
                verdicts.put(owner, new Established(verdict, behind(judge, verdict)));
            }
        });
        return verdicts;
    }

    private static Verdict behind(Judge judge, Verdict verdict) {
        return switch (verdict) {
            case CONTESTED, UNVERIFIED, EMERGENCY_BREACH -> {
                var steps = judge.steps(ClaimAssessment::established);
                yield steps.stream().anyMatch(Step::before)
                        ? Verdict.INSUFFICIENT_LEVEL
                        : steps.isEmpty() ? Verdict.NOT_INVOLVED : Verdict.INFORMED_AFTER;
            }
            default -> verdict;
        };
    }
}
