package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_034;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_073;
import static no.partnerskap.core.rules.Rule.R_076;
import static no.partnerskap.core.rules.Rule.R_077;
import static no.partnerskap.core.rules.Rule.R_082;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_085;
import static no.partnerskap.core.rules.Rule.R_161;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.facts.ChangeFacts;
import no.partnerskap.core.involvement.facts.ClaimFacts;
import no.partnerskap.core.involvement.facts.FactSource;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Judge of one change toward one owner: the verdict by the order of R-076. */
public final class Judge {
    private static final Comparator<ChangeFacts.Decided> EARLIEST =
            Comparator.comparing(decided -> decided.decision().decidedOn().day());

    private final AuditedChange auditedChange;
    private final OwnerId owner;
    private final Level owed;
    private final List<ClaimAssessment> readings;
    private final boolean viaHost;

    public Judge(AuditedChange auditedChange, OwnerId owner) {
        this.auditedChange = auditedChange;
        this.owner = owner;
        this.owed = auditedChange.owed(owner);
        var toward = new ArrayList<ClaimAssessment>();
        boolean host = false;
        for (var claim : auditedChange.change().claims()) {
            if (claim.toward().equals(owner)) {
                toward.add(new ClaimAssessment(auditedChange, claim));
            } else if (throughHost(claim)) {
                toward.add(new ClaimAssessment(auditedChange, claim));
                host = true;
            }
        }
        this.readings = List.copyOf(toward);
        this.viaHost = host;
    }

    /**
     * Whether a step toward the host counts for this municipality, because it has delegated the subject to the host. In a change
     * of its own the host speaks for itself alone.
     */
    @Keeps({R_034, R_161})
    private boolean throughHost(ClaimFacts claim) {
        return !claim.toward().equals(auditedChange.change().initiator())
                && auditedChange
                        .office()
                        .hostFor(
                                owner,
                                auditedChange.kind(),
                                claim.step().occurred().day())
                        .filter(claim.toward()::equals)
                        .isPresent();
    }

    public OwnerId owner() {
        return owner;
    }

    public AuditedChange matter() {
        return auditedChange;
    }

    public List<ClaimAssessment> readings() {
        return readings;
    }

    boolean viaHost() {
        return viaHost;
    }

    public Level owed() {
        return owed;
    }

    /** The verdict as established. */
    @Keeps({R_076, R_077})
    public Verdict established() {
        var steps = steps(ClaimAssessment::established);
        return settled().or(() -> inTime(steps)).orElseGet(() -> {
            if (!auditedChange.inEffect()) {
                return Verdict.PENDING;
            }
            return auditedChange.emergency() == null ? verdictInEffect(steps) : emergency();
        });
    }

    /** The verdict as claimed: every claim at the level that its sender claims. */
    @Keeps(R_082)
    Verdict claimed() {
        var steps = steps(ClaimAssessment::claimed);
        return settled().or(() -> inTime(steps)).orElseGet(() -> {
            if (!auditedChange.inEffect()) {
                return Verdict.PENDING;
            }
            return auditedChange.emergency() == null
                    ? breach(steps)
                    : Emergency.of(auditedChange, claimSteps(ClaimAssessment::claimed))
                            .or(jointlyMet())
                            .verdict(auditedChange);
        });
    }

    private Optional<Verdict> settled() {
        if (!auditedChange.affected(owner)) {
            return Optional.of(Verdict.NOT_APPLICABLE);
        }
        if (auditedChange.change().withdrawn()) {
            return Optional.of(Verdict.WITHDRAWN);
        }
        if (auditedChange.setByBoard()) {
            return Optional.of(Verdict.SET_BY_BOARD);
        }
        return waived() ? Optional.of(Verdict.WAIVED) : Optional.empty();
    }

    /** A waiver of this owner that occurred and was recorded before effect, where no joint decision is owed. */
    @Keeps({R_084, R_085})
    private boolean waived() {
        return owed != Level.JOINTLY_DECIDED
                && waivers()
                        .anyMatch(w -> auditedChange.change().covered(w)
                                && auditedChange.before(w.event().waivedOn())
                                && w.source().recordedAt().isBefore(Oslo.startOf(auditedChange.effectiveOn())));
    }

    /** The owner's waivers in this change. */
    Stream<ChangeFacts.Waived> waivers() {
        return auditedChange.change().waivers().stream()
                .filter(w -> w.event().owner().equals(owner));
    }

    /** Whether a waiver came too late to count. */
    public boolean condoned() {
        return owed != Level.JOINTLY_DECIDED && !waived() && waivers().findAny().isPresent();
    }

    public List<Step> steps(Function<ClaimAssessment, Level> level) {
        return Stream.concat(claimSteps(level).stream(), jointDecision().stream())
                .toList();
    }

    private List<Step> claimSteps(Function<ClaimAssessment, Level> level) {
        return readings.stream()
                .flatMap(claimAssessment -> claimAssessment.steps(level.apply(claimAssessment)).stream())
                .toList();
    }

    /**
     * The joint decision, judged pairwise and without any claim: toward an affected owner it stands from the later of the initiator's
     * approval and that owner's, toward the initiator from the last approval of all lines owed one.
     */
    @Keeps(R_059)
    Optional<Step> jointDecision() {
        var approvals = jointApprovals();
        if (approvals.isEmpty()) {
            return Optional.empty();
        }
        var decidedOn = approvals.stream()
                .map(ChangeFacts.Decided::approvedOn)
                .max(Comparator.comparing(Judge::end))
                .orElseThrow();
        var last = approvals.stream()
                .map(ChangeFacts.Decided::source)
                .max(Comparator.comparing(FactSource::version))
                .orElseThrow();
        var step = Step.of(
                decidedOn,
                Level.JOINTLY_DECIDED,
                auditedChange.before(decidedOn) && completedForOwner(approvals),
                auditedChange.leadDays(decidedOn));
        step.flags().addAll(auditedChange.recording(decidedOn, last));
        approvals.forEach(a -> step.flags().addAll(auditedChange.recording(a.approvedOn(), a.source())));
        return Optional.of(step);
    }

    private static Instant end(Occurred occurred) {
        var instant = occurred.instant();
        return instant == null ? Oslo.startOf(occurred.day().plusDays(1)) : instant;
    }

    /** The approvals that make the decision joint, once all are recorded, of the same text, and a joint decision is owed. */
    @Keeps({R_016, R_059})
    List<ChangeFacts.Decided> jointApprovals() {
        if (owed != Level.JOINTLY_DECIDED) {
            return List.of();
        }
        var initiator = auditedChange.change().initiator();
        var lines = owner.equals(initiator) ? jointLines() : new TreeSet<>(Set.of(initiator, owner));
        return auditedChange.change().decisions().stream()
                .map(decided -> Optional.ofNullable(decided.decision().textSha256()))
                .distinct()
                .map(text -> lines.stream()
                        .flatMap(line -> approvals(auditedChange, line)
                                .filter(approval -> text.equals(
                                        Optional.ofNullable(approval.decision().textSha256())))
                                .min(firstToCount())
                                .stream())
                        .toList())
                .filter(approvals -> approvals.size() == lines.size())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Whether the decision was joint before effect also without the word of another line since: what the others have approved counted
     * before effect, or before this owner's own approval.
     */
    @Keeps(R_161)
    private boolean completedForOwner(List<ChangeFacts.Decided> approvals) {
        var effect = Oslo.startOf(auditedChange.effectiveOn());
        var own = approvals.stream()
                .filter(approval -> approval.owner().equals(owner))
                .map(this::countsFrom)
                .findFirst()
                .orElse(effect);
        return approvals.stream()
                .filter(approval -> !approval.owner().equals(owner))
                .map(this::countsFrom)
                .allMatch(from -> from.isBefore(effect) || !from.isAfter(own));
    }

    /** By when an approval came to count: what a line tells later takes nothing from what it has told before. */
    private Comparator<ChangeFacts.Decided> firstToCount() {
        return Comparator.comparing(this::countsFrom)
                .thenComparing(approval -> approval.source().version());
    }

    /** When an approval came to count: recorded, confirmed for the current revision, and under a mandate on record. */
    private Instant countsFrom(ChangeFacts.Decided approval) {
        var mandate = auditedChange
                .office()
                .mandateRecordedAt()
                .get(approval.decision().mandate());
        return Stream.of(
                        Optional.of(approval.source().recordedAt()),
                        Optional.ofNullable(approval.confirmedAt()),
                        Optional.ofNullable(mandate))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The lines that decide jointly: the initiator and every owner that is owed a joint decision. */
    public SortedSet<OwnerId> jointLines() {
        var lines = new TreeSet<OwnerId>();
        lines.add(auditedChange.change().initiator());
        auditedChange.change().affected().stream()
                .filter(affected -> auditedChange.owed(affected) == Level.JOINTLY_DECIDED)
                .forEach(lines::add);
        return lines;
    }

    /** The earliest approval of a line by a body that a recorded mandate covers. */
    public static Optional<ChangeFacts.Decided> approval(AuditedChange auditedChange, OwnerId line) {
        return approvals(auditedChange, line).min(EARLIEST);
    }

    /** The hash of the text that the first of the joint lines has approved; null where none has, or names none. */
    public @Nullable String approvedText() {
        return jointLines().stream()
                .flatMap(line -> approval(auditedChange, line).stream())
                .min(EARLIEST)
                .map(approval -> approval.decision().textSha256())
                .orElse(null);
    }

    /** The approvals of a line that are about the current text, by a body that a recorded mandate covers. */
    @Keeps({R_016, R_048, R_084})
    private static Stream<ChangeFacts.Decided> approvals(AuditedChange auditedChange, OwnerId line) {
        return auditedChange.change().decisions().stream()
                .filter(d -> d.owner().equals(line) && d.decision().body() != null)
                .filter(d -> auditedChange.change().covered(d))
                .filter(d -> auditedChange
                        .office()
                        .mandated(
                                d.decision().mandate(),
                                line,
                                auditedChange.kind(),
                                d.decision().decidedOn().day()));
    }

    private Optional<Verdict> inTime(List<Step> steps) {
        if (steps.stream().anyMatch(step -> step.inTime(owed, auditedChange.days()))) {
            return Optional.of(Verdict.INVOLVED_IN_TIME);
        }
        return steps.stream().anyMatch(step -> step.before() && step.level().atLeast(owed))
                ? Optional.of(Verdict.INVOLVED_SHORT_NOTICE)
                : Optional.empty();
    }

    /**
     * The verdict once in effect: CONTESTED or UNVERIFIED if such a claim, if true, would have been enough; otherwise what remains
     * of the order.
     */
    @Keeps({R_070, R_073})
    private Verdict verdictInEffect(List<Step> steps) {
        if (contested().anyMatch(this::wouldSuffice)) {
            return Verdict.CONTESTED;
        }
        return open().anyMatch(this::wouldSuffice) ? Verdict.UNVERIFIED : breach(steps);
    }

    /** Whether the claim alone would be enough, if it were true. */
    boolean wouldSuffice(ClaimAssessment claimAssessment) {
        return inTime(claimAssessment.steps(claimAssessment.claimed())).isPresent();
    }

    Stream<ClaimAssessment> contested() {
        return readings.stream()
                .filter(claimAssessment -> claimAssessment.claim().contest() != null);
    }

    Stream<ClaimAssessment> open() {
        return readings.stream()
                .filter(claimAssessment -> claimAssessment.claim().open());
    }

    private static Verdict breach(List<Step> steps) {
        if (steps.stream().anyMatch(Step::before)) {
            return Verdict.INSUFFICIENT_LEVEL;
        }
        return steps.isEmpty() ? Verdict.NOT_INVOLVED : Verdict.INFORMED_AFTER;
    }

    private Verdict emergency() {
        var certain = emergencySoFar();
        var verdict = certain.verdict(auditedChange);
        if (verdict != Verdict.EMERGENCY_BREACH) {
            return verdict;
        }
        if (contested().anyMatch(claimAssessment -> avoids(certain, claimAssessment))) {
            return Verdict.CONTESTED;
        }
        return open().anyMatch(claimAssessment -> avoids(certain, claimAssessment)) ? Verdict.UNVERIFIED : verdict;
    }

    /** The emergency duties met by established steps. */
    public Emergency emergencySoFar() {
        return readings.stream()
                .map(claimAssessment -> Emergency.established(auditedChange, claimAssessment))
                .reduce(jointlyMet(), Emergency::or);
    }

    /** The duties that a joint decision meets toward this owner without the word of another line since. */
    @Keeps(R_161)
    private Emergency jointlyMet() {
        var steps = jointDecision().filter(step -> completedForOwner(jointApprovals()));
        return Emergency.of(auditedChange, steps.stream().toList());
    }

    private boolean avoids(Emergency certain, ClaimAssessment claimAssessment) {
        return wouldSuffice(claimAssessment)
                || certain.or(Emergency.ifTrue(auditedChange, claimAssessment)).verdict(auditedChange)
                        != Verdict.EMERGENCY_BREACH;
    }

    /** Days until the change takes effect; 0 once it has. */
    long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(auditedChange.question().validOn(), auditedChange.effectiveOn()));
    }

    /** The next day, after the day asked about, on which time alone may change the verdict. */
    Optional<LocalDate> lookAgainOn() {
        var dates = new ArrayList<LocalDate>();
        dates.add(auditedChange.effectiveOn());
        for (var claimAssessment : readings) {
            Optional.ofNullable(claimAssessment.claim().step().respondBy()).ifPresent(dates::add);
        }
        if (auditedChange.emergency() != null) {
            dates.add(
                    Emergency.lastDay(auditedChange, DayCounts.EMERGENCY_NOTIFY).plusDays(1));
            dates.add(Emergency.lastDay(auditedChange, DayCounts.EMERGENCY_FOLLOW_UP)
                    .plusDays(1));
        }
        return dates.stream()
                .filter(day -> day.isAfter(auditedChange.question().validOn()))
                .min(LocalDate::compareTo);
    }
}
