package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_154;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.ChangeAudit.PolicyUsed;
import no.partnerskap.core.involvement.ChangeAudit.VerdictAtEffect;
import no.partnerskap.core.involvement.facts.ChangeFacts;
import no.partnerskap.core.involvement.facts.ClaimFacts;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.involvement.facts.MeetingFacts;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.rules.Keeps;

/**
 * Audit of involvement: was each owner involved before a change took effect? A pure function of the record, the policies and the
 * question; nothing recorded after {@code knownAt} can reach it.
 */
public final class Audit {
    private final PartnershipRecord record;
    private final PolicyBook policies;
    private final Map<List<?>, Map<Instant, OfficeFacts>> offices;

    public Audit(PartnershipRecord record, PolicyBook policies) {
        this(record, policies, new IdentityHashMap<>());
    }

    private Audit(PartnershipRecord record, PolicyBook policies, Map<List<?>, Map<Instant, OfficeFacts>> offices) {
        this.record = record;
        this.policies = policies;
        this.offices = offices;
    }

    /** The same audit of another record; the facts of an office are computed once for all records that share it. */
    public Audit asOf(PartnershipRecord other) {
        return new Audit(other, policies, offices);
    }

    /** The audit of one change; empty if the change was not recorded by {@code knownAt}. */
    @Keeps({R_060, R_154})
    public Optional<ChangeAudit> of(ChangeNumber change, Question question) {
        return matter(change, question).map(this::of);
    }

    /** The audit of one change, with all that it rests on at hand. */
    public ChangeAudit of(AuditedChange auditedChange) {
        var change = auditedChange.change();
        return new ChangeAudit(
                auditedChange.number(),
                auditedChange.kind(),
                change.content().summary(),
                change.initiator(),
                change.statedBy(),
                change.revision(),
                auditedChange.effectiveOn(),
                change.opened().recordedAt(),
                used(auditedChange),
                owners(auditedChange.number(), auditedChange),
                OwnLines.of(auditedChange));
    }

    /** The audits of all changes recorded by {@code knownAt}, in order. */
    public List<ChangeAudit> all(Question question) {
        return record.changes().keySet().stream()
                .sorted()
                .flatMap(change -> of(change, question).stream())
                .toList();
    }

    /** The office as it was known at a moment. */
    public OfficeFacts office(Instant knownAt) {
        return offices.computeIfAbsent(record.office(), same -> new HashMap<>())
                .computeIfAbsent(knownAt, at -> OfficeFacts.of(knownAt(record.office(), at)));
    }

    public Optional<AuditedChange> matter(ChangeNumber number, Question question) {
        var knownAt = question.knownAt();
        var change = ChangeFacts.of(knownAt(record.changes().getOrDefault(number, List.of()), knownAt));
        if (!change.onRecord()) {
            return Optional.empty();
        }
        var office = office(knownAt);
        var policy = policies.judging(change.effectiveOn(), knownAt);
        var agreement = office.guiding(change.effectiveOn());
        var days = agreement.map(terms -> policy.days().with(terms.days())).orElse(policy.days());
        return Optional.of(new AuditedChange(
                number, change, office, meetings(change, knownAt), policy, days, agreement, question));
    }

    private Map<MeetingNumber, MeetingFacts> meetings(ChangeFacts change, Instant knownAt) {
        var cited = new HashMap<MeetingNumber, MeetingFacts>();
        change.claims().stream()
                .flatMap(ClaimFacts::citedMeetings)
                .forEach(number -> cited.computeIfAbsent(
                        number,
                        meeting ->
                                MeetingFacts.of(knownAt(record.meetings().getOrDefault(meeting, List.of()), knownAt))));
        return cited;
    }

    /** The events recorded by an instant; lists are in the order recorded, so this is a prefix of each. */
    @Keeps(R_080)
    public static List<Recorded<PartnershipEvent>> knownAt(List<Recorded<PartnershipEvent>> events, Instant instant) {
        int known = events.size();
        while (known > 0 && events.get(known - 1).recordedAt().isAfter(instant)) {
            known--;
        }
        return events.subList(0, known);
    }

    private static PolicyUsed used(AuditedChange auditedChange) {
        var agreed = new TreeMap<>(auditedChange.days().values());
        agreed.entrySet()
                .removeIf(day -> day.getValue()
                        .equals(auditedChange.policy().days().values().get(day.getKey())));
        return new PolicyUsed(
                auditedChange.policy().id(),
                auditedChange.policy().validFrom(),
                auditedChange.policy().contentHash(),
                auditedChange.days().values(),
                agreed);
    }

    private List<OwnerAudit> owners(ChangeNumber number, AuditedChange auditedChange) {
        var owners = new TreeSet<>(auditedChange.office().office().ownerIds());
        if (!auditedChange.affected(auditedChange.change().initiator())) {
            owners.remove(auditedChange.change().initiator());
        }
        return owners.stream().map(owner -> owner(number, auditedChange, owner)).toList();
    }

    private OwnerAudit owner(ChangeNumber number, AuditedChange auditedChange, OwnerId owner) {
        var judge = new Judge(auditedChange, owner);
        var established = judge.established();
        var claimed = judge.claimed();
        var atEffect = atEffect(number, auditedChange, owner);
        return new OwnerAudit(
                owner,
                judge.owed(),
                established,
                claimed,
                established != claimed,
                atEffect,
                flags(auditedChange, judge),
                established == Verdict.PENDING ? judge.daysLeft() : null,
                judge.lookAgainOn().orElse(null),
                judge.readings().stream().map(ClaimSummary::step).toList(),
                Reasons.of(judge, established, claimed, atEffect));
    }

    /**
     * For each effective date announced and passed: the verdict on that day with what was recorded before it began. Left
     * out if {@code knownAt} is earlier than that.
     */
    @Keeps(R_080)
    private List<VerdictAtEffect> atEffect(ChangeNumber number, AuditedChange auditedChange, OwnerId owner) {
        var dates = new TreeSet<LocalDate>();
        auditedChange.change().dates().announced().forEach(announced -> dates.add(announced.on()));
        var verdicts = new ArrayList<VerdictAtEffect>();
        for (var date : dates) {
            var before = new Question(date, Oslo.startOf(date).minusMillis(1));
            boolean known = !before.knownAt().isAfter(auditedChange.question().knownAt());
            if (known && !date.isAfter(auditedChange.question().validOn())) {
                verdicts.add(new VerdictAtEffect(
                        date,
                        matter(number, before)
                                .map(then -> new Judge(then, owner).established())
                                .orElse(Verdict.NOT_ON_RECORD)));
            }
        }
        return verdicts;
    }

    private static Set<Flag> flags(AuditedChange auditedChange, Judge judge) {
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(auditedChange.change().flags());
        judge.readings().forEach(claimAssessment -> {
            flags.addAll(claimAssessment.flags());
            claimAssessment.steps(claimAssessment.established()).forEach(step -> flags.addAll(step.flags()));
            claimAssessment.steps(claimAssessment.claimed()).forEach(step -> flags.addAll(step.flags()));
        });
        judge.jointDecision().ifPresent(step -> flags.addAll(step.flags()));
        if (judge.viaHost()) {
            flags.add(Flag.VIA_HOST);
        }
        if (judge.condoned()) {
            flags.add(Flag.CONDONED);
        }
        if (auditedChange.office().basisExpired(auditedChange.effectiveOn())) {
            flags.add(Flag.BASIS_EXPIRED);
        }
        return flags;
    }
}
