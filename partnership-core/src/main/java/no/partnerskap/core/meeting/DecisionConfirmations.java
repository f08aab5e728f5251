package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_161;
import static no.partnerskap.core.rules.Rule.R_162;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.ConfirmationStatus.Contest;
import no.partnerskap.core.meeting.DecisionStanding.Confirmation;
import no.partnerskap.core.meeting.DecisionStanding.DecisionWording;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.DecisionContested;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Confirmations of the decisions of one meeting, folded event by event. An owner assents to a decision as it reads and counts: by
 * recording it, by approving minutes that contain it, or by confirming it. It is confirmed when every owner has.
 */
final class DecisionConfirmations {
    /** When an owner first assented to a decision, and by approving which version of the minutes, if so. */
    private record Given(
            LocalDate day, long recordedIn, @Nullable Integer minutesVersion) {}

    private final SortedSet<OwnerId> owners;
    private Minutes minutes;
    private final Map<DecisionNumber, List<DecisionWording>> wordings = new HashMap<>();
    private final Map<DecisionNumber, LocalDate> wordedOn = new HashMap<>();
    private final Map<DecisionNumber, LocalDate> asItIsSince = new HashMap<>();
    private final Map<RecordedDecision, SortedMap<OwnerId, Given>> assents = new HashMap<>();
    private final Map<DecisionNumber, RecordedDecision> agreed = new HashMap<>();
    private final Map<Integer, List<RecordedDecision>> written = new HashMap<>();
    private final Map<Integer, Map<OwnerId, Long>> approvals = new HashMap<>();
    private final Map<DecisionNumber, Map<OwnerId, Contest>> contests = new HashMap<>();

    DecisionConfirmations(MeetingPlanned planned, SortedSet<OwnerId> owners) {
        this.owners = owners;
        this.minutes = Minutes.of(planned);
    }

    void take(MeetingEvent event, Recorded<?> recorded) {
        var before = minutes.decisions();
        minutes = minutes.after(event);
        var day = Oslo.dayOf(recorded.recordedAt());
        minutes.decisions().stream()
                .filter(decision -> !before.contains(decision))
                .forEach(decision -> asItIsSince.put(decision.decision(), day));
        var given = new Given(day, recorded.version(), null);
        switch (event) {
            case AttendanceRecorded e -> recounted(before, e.recordedBy(), given);
            case MeetingDecisionRecorded e -> worded(e.decision(), e.recordedBy(), e, given);
            case MeetingDecisionCorrected e -> worded(e.decision(), e.correctedBy(), e, given);
            case DecisionConfirmed e -> settle(e.decision(), e.confirmedBy(), given);
            case DecisionContested e -> contest(e, given);
            case MinutesWritten e -> written.put(e.minutesVersion(), minutes.decisions());
            case MinutesApproved e -> approve(e, recorded.version());
            default -> {}
        }
    }

    private void worded(DecisionNumber number, OwnerId by, MeetingEvent event, Given given) {
        DecisionWording.of(event, given.recordedIn())
                .ifPresent(wording ->
                        wordings.computeIfAbsent(number, n -> new ArrayList<>()).add(wording));
        wordedOn.put(number, given.day());
        settle(number, by, given);
    }

    /** What an owner itself says of the decision settles its own contest. */
    @Keeps(R_162)
    private void settle(DecisionNumber number, OwnerId by, Given given) {
        minutes.decision(number).ifPresent(decision -> assent(decision, by, given));
        contests.getOrDefault(number, new HashMap<>()).remove(by);
    }

    /** Who tells attendance again stands by what it had assented to, as that counts now. */
    private void recounted(List<RecordedDecision> before, OwnerId by, Given given) {
        before.stream()
                .filter(decision ->
                        assents.getOrDefault(decision, new TreeMap<>()).containsKey(by))
                .filter(decision ->
                        !contests.getOrDefault(decision.decision(), Map.of()).containsKey(by))
                .flatMap(decision -> minutes.decision(decision.decision()).stream())
                .forEach(decision -> assent(decision, by, given));
    }

    private void assent(RecordedDecision decision, OwnerId by, Given given) {
        var givenBy = assents.computeIfAbsent(decision, d -> new TreeMap<>());
        givenBy.putIfAbsent(by, given);
        if (givenBy.keySet().containsAll(owners) && minutes.decisions().contains(decision)) {
            agree(decision);
        }
    }

    /** What all have assented to takes the place of every other count of the same wording; going back to one takes all again. */
    @Keeps({R_161, R_162})
    private void agree(RecordedDecision decision) {
        agreed.put(decision.decision(), decision);
        assents.keySet().removeIf(other -> other.sameWording(decision) && !other.equals(decision));
    }

    /** A further contest of the same owner gives another reason; it contests since the first. */
    private void contest(DecisionContested e, Given given) {
        var byOwner = contests.computeIfAbsent(e.decision(), n -> new LinkedHashMap<>());
        var first = byOwner.get(e.contestedBy());
        var since = first == null ? given.day() : first.since();
        byOwner.put(e.contestedBy(), new Contest(e.contestedBy(), e.revision(), e.reason(), since, given.recordedIn()));
    }

    /** Minutes count for the decisions that they contain, as they read and counted when the version was written. */
    @Keeps({R_055, R_056})
    private void approve(MinutesApproved e, long version) {
        var given = new Given(e.approvedOn().day(), version, e.minutesVersion());
        var approved = approvals.computeIfAbsent(e.minutesVersion(), v -> new HashMap<>());
        approved.putIfAbsent(e.approvedBy(), version);
        for (var decision : written.getOrDefault(e.minutesVersion(), List.of())) {
            assent(decision, e.approvedBy(), given);
            if (approved.keySet().containsAll(owners) && minutes.decisions().contains(decision)) {
                contests.getOrDefault(decision.decision(), new HashMap<>())
                        .values()
                        .removeIf(contest -> approved.getOrDefault(contest.by(), 0L) > contest.recordedIn());
            }
        }
    }

    void standings(SortedMap<DecisionNumber, DecisionStanding> into) {
        minutes.decisions().forEach(decision -> into.put(decision.decision(), standing(decision)));
    }

    /**
     * A decision as it reads and counts now. What all owners have confirmed keeps its count while one owner alone has told attendance
     * again: the new count is that owner's word until the others have assented to it.
     */
    @Keeps({R_051, R_161, R_162})
    private DecisionStanding standing(RecordedDecision told) {
        var all = agreed.get(told.decision());
        boolean stands = all != null
                && all.sameWording(told)
                && contests.getOrDefault(told.decision(), Map.of()).isEmpty();
        return stands ? standing(all, all.equals(told) ? null : told.counted()) : standing(told, null);
    }

    private DecisionStanding standing(RecordedDecision decision, @Nullable CountedDecision recounted) {
        var worded = wordings.getOrDefault(decision.decision(), List.of());
        var given = assents.getOrDefault(decision, new TreeMap<>());
        var awaiting = new TreeSet<>(owners);
        awaiting.removeAll(given.keySet());
        var open = contests.getOrDefault(decision.decision(), Map.of()).values().stream()
                .sorted(Comparator.comparingLong(Contest::recordedIn))
                .toList();
        var confirmed = awaiting.isEmpty() && open.isEmpty()
                ? confirmation(given.values().stream().toList())
                : null;
        return new DecisionStanding(
                minutes.meeting(),
                decision,
                worded.isEmpty() ? 0 : worded.getLast().recordedIn(),
                worded,
                confirmed,
                List.of(),
                status(decision, confirmed, open, awaiting),
                positions(decision),
                recounted);
    }

    private static @Nullable Confirmation confirmation(List<Given> given) {
        return given.stream()
                .max(Comparator.comparingLong(Given::recordedIn))
                .map(last -> new Confirmation(
                        last.minutesVersion(),
                        given.stream()
                                .map(Given::day)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        last.recordedIn()))
                .orElse(null);
    }

    @Keeps(R_162)
    private ConfirmationStatus status(
            RecordedDecision decision,
            @Nullable Confirmation confirmed,
            List<Contest> open,
            SortedSet<OwnerId> awaiting) {
        if (confirmed != null) {
            return ConfirmationStatus.confirmed(confirmed.since());
        }
        if (!open.isEmpty()) {
            return ConfirmationStatus.contested(open, awaiting);
        }
        var since = asItIsSince.get(decision.decision());
        return ConfirmationStatus.recordedBy(decision.recordedBy(), since == null ? minutes.day() : since, awaiting);
    }

    /** A position told of another owner is that owner's word once it has assented to the wording, whatever the decision counts as. */
    @Keeps(R_162)
    private SortedMap<OwnerId, ToldPosition> positions(RecordedDecision decision) {
        var own = new TreeSet<OwnerId>();
        own.add(decision.recordedBy());
        assents.forEach((assented, given) -> {
            if (assented.decision().equals(decision.decision()) && assented.revision() == decision.revision()) {
                own.addAll(given.keySet());
            }
        });
        var day = wordedOn.getOrDefault(decision.decision(), minutes.day());
        var told = new TreeMap<OwnerId, ToldPosition>();
        decision.text()
                .positions()
                .forEach((owner, position) -> told.put(
                        owner,
                        new ToldPosition(
                                position.stance(),
                                position.reason(),
                                decision.recordedBy(),
                                day,
                                own.contains(owner))));
        return told;
    }
}
