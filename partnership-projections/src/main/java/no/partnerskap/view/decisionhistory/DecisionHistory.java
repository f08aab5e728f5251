package no.partnerskap.view.decisionhistory;

import static no.partnerskap.core.meeting.DecisionLink.Kind.CARRIES_OUT;
import static no.partnerskap.core.meeting.DecisionLink.Kind.REPLACES;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_158;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.decisionhistory.DecisionEntry.AgreementDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.AmendmentDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.BoardDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.CostKeyDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.MeetingDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.OwnLineDecision;
import no.partnerskap.view.decisionhistory.OwnLineApprovals.Jointly;

/** History of all decisions between the owners, with their links: a pure fold of the events known at an instant. */
public final class DecisionHistory {
    private final DecisionFacts decisionFacts;
    private final LocalDate day;
    private final DecisionEntries decisionEntries;
    private final LinkGraph graph = new LinkGraph();
    private final SortedMap<Long, DecisionEntry> byVersion = new TreeMap<>();

    private DecisionHistory(DecisionFacts decisionFacts, LocalDate day, Jointly table) {
        this.decisionFacts = decisionFacts;
        this.day = day;
        this.decisionEntries = new DecisionEntries(decisionFacts, new OwnLineApprovals(decisionFacts, day, table), day);
        decisionEntries.all().forEach(entry -> byVersion.put(entry.version(), entry));
        decisionFacts.meetings.forEach(this::meetingLinks);
        lineLinks();
        agreementLinks();
        amendmentLinks();
        costKeyLinks();
        decisionFacts.amendments.forEach(a -> adoptionLinks(
                a, a.event().change(), a.event().origin(), a.event().approvals()));
        decisionFacts.costKeys.forEach(k -> adoptionLinks(
                k, k.event().change(), k.event().origin(), k.event().approvals()));
    }

    /**
     * The decisions in the order of the record, as they stand on a day.
     *
     * @param events what is known, in the order of the record
     */
    public static List<DecisionEntry> of(List<Recorded<PartnershipEvent>> events, LocalDate day, Jointly table) {
        return new DecisionHistory(new DecisionFacts(events), day, table).entries();
    }

    private List<DecisionEntry> entries() {
        return byVersion.values().stream()
                .map(entry -> entry.with(entry.head().with(effect(entry), graph.of(entry.version(), byVersion))))
                .toList();
    }

    private void meetingLinks(DecisionNumber number, DecisionStanding standing) {
        standing.decision().text().links().stream()
                .filter(standing::counts)
                .forEach(link -> version(link.decision())
                        .ifPresent(earlier -> graph.add(
                                link.kind(), standing.wordings().getFirst().recordedIn(), earlier)));
    }

    private Optional<Long> version(DecisionNumber number) {
        return Optional.ofNullable(decisionFacts.meetings.get(number))
                .map(standing -> standing.wordings().getFirst().recordedIn());
    }

    /** A body's last word on a change takes the place of its former; each line carries out what a meeting left to the lines. */
    @Keeps(R_158)
    private void lineLinks() {
        var last = new HashMap<List<Object>, LineDecision>();
        for (var word : decisionFacts.lines()) {
            var body = word.decision().body();
            if (body != null) {
                var former = last.put(List.of(word.change(), word.owner(), body), word);
                if (former != null) {
                    graph.add(REPLACES, word.version(), former.version());
                }
            }
            decisionFacts.meetings.values().stream()
                    .filter(standing -> standing.decision().counted().awaitsOwnLines()
                            && word.change().equals(standing.decision().text().change()))
                    .map(standing -> standing.wordings().getFirst().recordedIn())
                    .filter(earlier -> earlier < word.version())
                    .forEach(earlier -> graph.add(CARRIES_OUT, word.version(), earlier));
        }
    }

    @Keeps(R_021)
    private void agreementLinks() {
        decisionFacts.agreements.forEach(signed -> replacedOn(signed.event().agreement())
                .flatMap(from -> decisionFacts.agreements.stream()
                        .filter(other -> kind(other) == kind(signed)
                                && from.equals(entry(other.version()).head().effectiveOn()))
                        .findFirst())
                .ifPresent(next -> graph.add(REPLACES, next.version(), signed.version())));
    }

    private AgreementKind kind(Recorded<AgreementSigned> signed) {
        return decisionFacts.agreement(signed.event().agreement()).kind();
    }

    private DecisionEntry entry(long version) {
        return Optional.ofNullable(byVersion.get(version)).orElseThrow();
    }

    private Optional<LocalDate> replacedOn(AgreementNumber agreement) {
        return decisionFacts.file.agreements().replacedOn(agreement, decisionFacts.owners);
    }

    /** Of each clause the wording that begins next takes the place of the one before; of one day, what was adopted last. */
    private void amendmentLinks() {
        var last = new HashMap<List<Object>, Long>();
        decisionFacts.amendments.stream()
                .sorted(Comparator.comparing(
                                (Recorded<AmendmentAdopted> a) -> a.event().validFrom())
                        .thenComparing(Recorded::version))
                .forEach(a -> clauses(a).forEach(clause -> {
                    var former = last.put(List.of(a.event().agreement(), clause), a.version());
                    if (former != null) {
                        graph.add(REPLACES, a.version(), former);
                    }
                }));
    }

    private static Stream<ClauseKey> clauses(Recorded<AmendmentAdopted> adopted) {
        return adopted.event().clauses().stream().map(ClauseChange::key);
    }

    /** A key takes the place of the one before it, and of what was to begin on its day or later. */
    @Keeps(R_092)
    private void costKeyLinks() {
        var lines = new HashMap<AgreementNumber, NavigableMap<LocalDate, Long>>();
        for (var adjusted : decisionFacts.costKeys) {
            var line = lines.computeIfAbsent(adjusted.event().agreement(), agreement -> new TreeMap<>());
            var from = adjusted.event().validFrom();
            var before = line.lowerEntry(from);
            if (before != null) {
                graph.add(REPLACES, adjusted.version(), before.getValue());
            }
            line.tailMap(from, true).values().forEach(later -> graph.add(REPLACES, adjusted.version(), later));
            line.tailMap(from, true).clear();
            line.put(from, adjusted.version());
        }
    }

    private void adoptionLinks(Recorded<?> adopted, ChangeNumber change, Origin origin, List<LineApproval> approvals) {
        approvals.forEach(
                approval -> graph.add(CARRIES_OUT, adopted.version(), decisionFacts.firstOf(approval.version())));
        if (origin == Origin.SET_BY_BOARD) {
            decisionEntries
                    .settling(change, adopted.version())
                    .ifPresent(board -> graph.add(CARRIES_OUT, adopted.version(), board.version()));
        }
    }

    private Effect effect(DecisionEntry entry) {
        var effect = entry.head().effect();
        return switch (effect) {
            case NOTHING_DECIDED, WITHDRAWN -> effect;
            case REPLACED, AWAITING_OWN_LINES, UNCONFIRMED, WITHOUT_DATE, NOT_YET, IN_EFFECT_IN_OWN_LINE, IN_EFFECT ->
                isReplaced(entry) ? Effect.REPLACED : effect;
        };
    }

    private boolean isReplaced(DecisionEntry entry) {
        return switch (entry) {
            case OwnLineDecision e -> !graph.replacing(e.version()).isEmpty();
            case MeetingDecision e -> replacing(e).findAny().isPresent();
            case AgreementDecision e -> hasEnded(e.terms().agreement());
            case AmendmentDecision e -> hasEnded(e.terms().agreement()) || reworded(e);
            case CostKeyDecision e -> replacing(e).findAny().isPresent();
            case BoardDecision e -> false;
        };
    }

    /** The decisions that take its place and apply by that day. */
    private Stream<DecisionEntry> replacing(DecisionEntry entry) {
        return graph.replacing(entry.version()).stream()
                .map(this::entry)
                .filter(later -> later.head().effect() == Effect.IN_EFFECT);
    }

    private boolean hasEnded(AgreementNumber agreement) {
        return replacedOn(agreement).filter(next -> !next.isAfter(day)).isPresent();
    }

    /** Whether every clause that an amendment touched has got another wording by that day. */
    private boolean reworded(AmendmentDecision amendment) {
        var left = new HashSet<>(amendment.terms().clauses());
        replacing(amendment).forEach(later -> {
            if (later instanceof AmendmentDecision other) {
                left.removeAll(other.terms().clauses());
            }
        });
        return left.isEmpty();
    }
}
