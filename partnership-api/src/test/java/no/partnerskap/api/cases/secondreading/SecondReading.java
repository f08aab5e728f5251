package no.partnerskap.api.cases.secondreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.api.cases.secondreading.Story.Approval;
import no.partnerskap.api.cases.secondreading.Story.Change;
import no.partnerskap.api.cases.secondreading.Story.Days;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;

/** What the rules answer for one owner of one change, asked at the end of a day. */
final class SecondReading {
    private final Change change;
    private final String owner;
    private final LocalDate asOf;
    private final Days days;
    private final Level owed;
    private final LocalDate effect;
    private final List<ClaimReading> claims;

    private SecondReading(Change change, String owner, LocalDate asOf, Days days) {
        this.change = change;
        this.owner = owner;
        this.asOf = asOf;
        this.days = days;
        this.owed = change.owed(owner);
        this.effect = change.effective();
        var decision = decision();
        this.claims = change.claims().stream()
                .filter(claim -> claim.toward().equals(owner) && known(claim.rec()))
                .map(claim -> new ClaimReading(change, claim, asOf, decision, days))
                .toList();
    }

    /**
     * The answer.
     *
     * @param flags those that must be among the ones shown
     * @param possible all that the record gives ground for
     */
    record Answer(String verdict, String claimed, SortedSet<String> flags, SortedSet<String> possible) {}

    static Answer of(Change change, String owner, LocalDate asOf, Days days) {
        var reading = new SecondReading(change, owner, asOf, days);
        var established = reading.established();
        var flags = new FlagReading(reading);
        return new Answer(established, reading.claimed(), flags.expected(established), flags.possible());
    }

    /**
     * Whether the competent body of an owner's own line approved in time. The lines that have to decide are asked; another line is
     * heard once it has approved.
     */
    static Answer ownLine(Change change, String owner, LocalDate asOf, Days days) {
        var flags = new TreeSet<String>();
        var approval = change.ownLine().get(owner);
        if (approval == null || !approval.knownBy(asOf)) {
            boolean asked = change.jointLines().contains(owner);
            return new Answer(asked ? "OWN_LINE_MISSING" : "NOT_ASKED", "-", flags, flags);
        }
        var decided = Objects.requireNonNull(approval.decided());
        if (approval.rec().isAfter(decided.plusDays(days.lateRecordingDays()))) {
            flags.add("LATE_RECORDED");
        }
        return new Answer(decided.isBefore(change.effective()) ? "OWN_LINE_OK" : "OWN_LINE_LATE", "-", flags, flags);
    }

    Change change() {
        return change;
    }

    Days days() {
        return days;
    }

    List<ClaimReading> claims() {
        return claims;
    }

    private boolean known(@Nullable LocalDate recorded) {
        return recorded != null && !recorded.isAfter(asOf);
    }

    private boolean inEffect() {
        return !asOf.isBefore(effect);
    }

    /** The initiator's first decision on record; a change in effect was decided the day before at the latest. */
    private @Nullable LocalDate decision() {
        var decided = known(change.decidedRec()) ? Stream.ofNullable(change.decided()) : Stream.<LocalDate>empty();
        var approved = Stream.ofNullable(change.ownLine().get(change.initiator()))
                .filter(approval -> approval.knownBy(asOf))
                .map(Approval::decided);
        var latest = inEffect() ? Stream.of(effect.minusDays(1)) : Stream.<LocalDate>empty();
        return Stream.of(decided, approved, latest)
                .flatMap(dates -> dates)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The lines whose approvals make a joint decision toward the owner: its own and the initiator's; toward the initiator all. */
    private SortedSet<String> jointLines() {
        return owner.equals(change.initiator())
                ? change.jointLines()
                : new TreeSet<>(List.of(owner, change.initiator()));
    }

    /** The approvals on record of these lines. */
    List<Approval> jointApprovals() {
        return jointLines().stream()
                .flatMap(line -> Stream.ofNullable(change.ownLine().get(line)))
                .filter(approval -> approval.knownBy(asOf))
                .toList();
    }

    /** The approvals of these lines are a joint decision, on the day of the last, for an owner that is owed one. */
    Optional<Step> jointDecision() {
        var approvals = jointApprovals();
        if (owed != Level.JOINTLY_DECIDED || approvals.size() < jointLines().size()) {
            return Optional.empty();
        }
        var last = approvals.stream().map(Approval::decided).max(LocalDate::compareTo);
        return last.map(
                day -> new Step(day, Level.JOINTLY_DECIDED, Level.JOINTLY_DECIDED, false, true, null, completedLate()));
    }

    /** Whether a line other than the owner's own told of its approval after effect, and after the owner's own. */
    private boolean completedLate() {
        var own = change.ownLine().get(owner);
        return jointLines().stream().filter(line -> !line.equals(owner)).anyMatch(line -> {
            var told = Objects.requireNonNull(change.ownLine().get(line)).rec();
            return !told.isBefore(change.effective()) && (own == null || own.rec() == null || told.isAfter(own.rec()));
        });
    }

    private List<Step> steps(@Nullable ClaimReading takenAsTrue) {
        var steps = new ArrayList<Step>();
        claims.forEach(claim -> steps.add(claim.asEstablished()));
        if (takenAsTrue != null) {
            steps.add(takenAsTrue.asTrue());
        }
        jointDecision().ifPresent(steps::add);
        return steps;
    }

    private String established() {
        var steps = steps(null);
        return settledOrInTime(steps).orElseGet(() -> inEmergency() ? emergencyVerdict(steps) : ordinaryVerdict(steps));
    }

    private String claimed() {
        var steps = new ArrayList<>(claims.stream().map(ClaimReading::asTrue).toList());
        jointDecision().ifPresent(steps::add);
        return settledOrInTime(steps).orElseGet(() -> inEmergency() ? emergency(steps) : breach(steps));
    }

    private Optional<String> settledOrInTime(List<Step> steps) {
        if (known(change.withdrawn())
                && Objects.requireNonNull(change.withdrawn()).isBefore(effect)) {
            return Optional.of("WITHDRAWN");
        }
        if (change.setByBoard() != null && known(change.setByBoard().rec())) {
            return Optional.of("SET_BY_BOARD");
        }
        if (waived(true)) {
            return Optional.of("WAIVED");
        }
        return inTime(steps).or(() -> inEffect() ? Optional.empty() : Optional.of("PENDING"));
    }

    /** Whether the owner waived its involvement, in time or not. */
    boolean waived(boolean inTime) {
        return change.mayBeWaivedBy(owner)
                && change.waivers().stream()
                        .filter(w -> w.by().equals(owner) && known(w.rec()))
                        .anyMatch(w ->
                                inTime == (w.occ().isBefore(effect) && w.rec().isBefore(effect)));
    }

    private Optional<String> inTime(List<Step> steps) {
        var enough = steps.stream()
                .filter(step ->
                        step.any() && step.before(effect) && step.counting().atLeast(owed))
                .toList();
        if (enough.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(enough.stream().anyMatch(this::timely) ? "INVOLVED_IN_TIME" : "INVOLVED_SHORT_NOTICE");
    }

    private boolean timely(Step step) {
        return step.counting().atLeast(Level.CO_DECIDED)
                || step.counting() == Level.CONSULTED && step.consultedWell()
                || owed.atMost(Level.INFORMED) == owed && !step.occ().isAfter(effect.minusDays(days.informLeadDays()));
    }

    private String ordinaryVerdict(List<Step> steps) {
        if (contested().anyMatch(claim -> inTime(steps(claim)).isPresent())) {
            return "CONTESTED";
        }
        return open().anyMatch(claim -> inTime(steps(claim)).isPresent()) ? "UNVERIFIED" : breach(steps);
    }

    private String breach(List<Step> steps) {
        if (steps.stream().anyMatch(step -> step.any() && step.before(effect))) {
            return "INSUFFICIENT_LEVEL";
        }
        return steps.stream().anyMatch(Step::any) ? "INFORMED_AFTER" : "NOT_INVOLVED";
    }

    private Stream<ClaimReading> contested() {
        return claims.stream().filter(ClaimReading::contested);
    }

    private Stream<ClaimReading> open() {
        return claims.stream().filter(ClaimReading::open);
    }

    boolean inEmergency() {
        var declared = change.emergency();
        return declared != null
                && Kinds.GROUNDS.contains(declared.ground())
                && (declared.rec() == null
                        || known(declared.rec()) && !declared.rec().isAfter(lastNotice()));
    }

    private String emergencyVerdict(List<Step> steps) {
        var verdict = emergency(steps);
        if (!verdict.equals("EMERGENCY_BREACH")) {
            return verdict;
        }
        if (contested().anyMatch(this::avoidsBreach)) {
            return "CONTESTED";
        }
        return open().anyMatch(this::avoidsBreach) ? "UNVERIFIED" : verdict;
    }

    private boolean avoidsBreach(ClaimReading takenAsTrue) {
        var steps = steps(takenAsTrue);
        return inTime(steps).isPresent() || !emergency(steps).equals("EMERGENCY_BREACH");
    }

    /** The last day for the notice of an emergency, and for declaring it. */
    private LocalDate lastNotice() {
        return effect.plusDays(days.emergencyNotifyDays());
    }

    LocalDate lastFollowUp() {
        return effect.plusDays(days.emergencyFollowUpDays());
    }

    private String emergency(List<Step> steps) {
        var own = steps.stream().filter(s -> !s.completedLate()).toList();
        boolean notice = own.stream().anyMatch(s -> s.notice() && !s.occ().isAfter(lastNotice()));
        boolean followUp = own.stream()
                .anyMatch(s -> s.standing().atLeast(Level.CONSULTED)
                        && !s.occ().isBefore(effect)
                        && !s.occ().isAfter(lastFollowUp()));
        if (notice && followUp) {
            return "EMERGENCY_REGULARISED";
        }
        boolean noticeMay = notice || !asOf.isAfter(lastNotice());
        boolean followUpMay = followUp || !asOf.isAfter(lastFollowUp());
        return noticeMay && followUpMay ? "EMERGENCY_OPEN" : "EMERGENCY_BREACH";
    }
}
