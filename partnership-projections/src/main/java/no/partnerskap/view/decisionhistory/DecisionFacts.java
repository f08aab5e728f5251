package no.partnerskap.view.decisionhistory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.Changes;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyText;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.DecisionStanding;
import org.jspecify.annotations.Nullable;

/** Facts about decisions: the fold of the events known at an instant, in the order of the record, and of nothing else. */
final class DecisionFacts {
    final OfficeFacts file;
    final SortedSet<OwnerId> owners;
    final SortedMap<DecisionNumber, DecisionStanding> meetings;
    final List<Recorded<AmendmentAdopted>> amendments = new ArrayList<>();
    final List<Recorded<CostKeyAdjusted>> costKeys = new ArrayList<>();
    /** The signatures that brought an agreement into force, each the last of its own. */
    final List<Recorded<AgreementSigned>> agreements = new ArrayList<>();

    final List<Recorded<BoardDecisionRecorded>> boards = new ArrayList<>();

    private final Map<Long, Instant> recordedAt = new HashMap<>();
    private final Map<List<Integer>, LineDecision> lines = new LinkedHashMap<>();
    private final Map<Long, Long> firstOf = new HashMap<>();
    private final Map<Long, Decision> decisions = new HashMap<>();
    private final Map<AgreementNumber, List<OwnLineApproval>> approvals = new HashMap<>();
    private final Map<AgreementNumber, Recorded<AgreementSigned>> lastSigned = new LinkedHashMap<>();
    private final Map<ChangeNumber, DecidedTerms> carried = new HashMap<>();
    private final Map<ChangeNumber, String> texts = new HashMap<>();
    /** The keys that approvals must name; not those adopted before approvals did. */
    private final Map<ChangeNumber, CostKeyProposed> proposedKeys = new HashMap<>();

    private final Set<ChangeNumber> setByBoard = new HashSet<>();
    private Changes changes = Changes.NONE;

    DecisionFacts(List<Recorded<PartnershipEvent>> events) {
        this.file = OfficeFacts.of(events);
        this.owners = file.office().ownerIds();
        this.meetings = DecisionStanding.of(events, owners);
        events.forEach(this::take);
        lastSigned.values().stream()
                .filter(signed -> file.agreements()
                        .existing(signed.event().agreement())
                        .inForceFrom(owners)
                        .isPresent())
                .forEach(agreements::add);
    }

    private void take(Recorded<PartnershipEvent> recorded) {
        recordedAt.put(recorded.version(), recorded.recordedAt());
        switch (recorded.event()) {
            case ChangeEvent e -> {
                changes = changes.after(e, recorded.version());
                line(e, recorded.version());
            }
            case AgreementEvent e -> agreed(e, recorded);
            case CostKeyProposed e -> {
                carried.put(e.change(), key(e.agreement(), e.key(), false));
                proposedKeys.put(e.change(), e);
            }
            case CostKeyAdjusted e -> {
                carried.put(e.change(), key(e));
                if (e.approvals().stream().allMatch(approval -> approval.textSha256() == null)) {
                    proposedKeys.remove(e.change());
                }
                costKeys.add(recorded.with(e));
            }
            case BoardDecisionRecorded e -> {
                setByBoard.addAll(e.settles());
                boards.add(recorded.with(e));
            }
            default -> {}
        }
    }

    private void line(ChangeEvent event, long version) {
        switch (event) {
            case OwnLineDecisionRecorded e -> {
                var id = List.of(e.change().value(), e.number());
                lines.put(id, new LineDecision(e.change(), e.number(), e.owner(), e.decision(), version, version));
                firstOf.put(version, version);
                decisions.put(version, e.decision());
            }
            case OwnLineDecisionCorrected e -> {
                var was = lines.computeIfPresent(
                        List.of(e.change().value(), e.number()), (id, said) -> said.corrected(e.decision(), version));
                decisions.put(version, e.decision());
                if (was != null) {
                    firstOf.put(version, was.version());
                }
            }
            default -> {}
        }
    }

    private void agreed(AgreementEvent event, Recorded<PartnershipEvent> recorded) {
        switch (event) {
            case OwnerApprovalRecorded e
            when e.counts() ->
                approvals
                        .computeIfAbsent(e.agreement(), number -> new ArrayList<>())
                        .add(new OwnLineApproval(
                                e.owner(), e.approvedOn(), e.body(), e.mandate(), true, recorded.version()));
            case AgreementSigned e -> lastSigned.put(e.agreement(), recorded.with(e));
            case AmendmentProposed e -> {
                carried.put(e.change(), amendment(e.agreement(), e.amendment(), e.clauses(), false));
                texts.put(e.change(), e.textSha256());
            }
            case AmendmentAdopted e -> {
                carried.put(e.change(), amendment(e));
                amendments.add(recorded.with(e));
            }
            default -> {}
        }
    }

    DecidedTerms key(CostKeyAdjusted e) {
        return key(e.agreement(), e.key(), true);
    }

    DecidedTerms amendment(AmendmentAdopted e) {
        return amendment(e.agreement(), e.amendment(), e.clauses(), true);
    }

    private DecidedTerms key(AgreementNumber agreement, KeyNumber key, boolean adopted) {
        return new DecidedTerms(agreement, kind(agreement), null, List.of(), key, adopted);
    }

    private DecidedTerms amendment(AgreementNumber agreement, int number, List<ClauseChange> clauses, boolean adopted) {
        List<ClauseKey> keys = clauses.stream().map(ClauseChange::key).toList();
        return new DecidedTerms(agreement, kind(agreement), number, keys, null, adopted);
    }

    DecidedTerms agreement(AgreementNumber agreement) {
        return new DecidedTerms(agreement, kind(agreement), null, List.of(), null, true);
    }

    private AgreementKind kind(AgreementNumber agreement) {
        return file.agreements().existing(agreement).terms().kind();
    }

    Instant recordedAt(long version) {
        return Optional.ofNullable(recordedAt.get(version)).orElseThrow();
    }

    List<LineDecision> lines() {
        return List.copyOf(lines.values());
    }

    /** The event that first recorded what the event of a version says now. */
    long firstOf(long version) {
        return firstOf.getOrDefault(version, version);
    }

    /** What the event of a version said that an owner's line decided. */
    Decision decision(long version) {
        return Optional.ofNullable(decisions.get(version)).orElseThrow();
    }

    List<OwnLineApproval> approvals(AgreementNumber agreement) {
        return approvals.getOrDefault(agreement, List.of());
    }

    @Nullable
    DecidedTerms carriedBy(ChangeNumber change) {
        return carried.get(change);
    }

    /** The hash that an approval of the change must name, where the change carries an amendment or a key. */
    @Nullable
    String text(ChangeNumber change) {
        var key = proposedKeys.get(change);
        return key == null
                ? texts.get(change)
                : new KeyText(key.agreement(), changes.summary(change).content().effectiveOn(), key.terms()).sha256();
    }

    boolean setByBoard(ChangeNumber change) {
        return setByBoard.contains(change);
    }

    Changes changes() {
        return changes;
    }
}
