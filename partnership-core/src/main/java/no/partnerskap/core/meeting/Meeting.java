package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_162;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.DecisionContested;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.rules.Keeps;

/**
 * Meeting, as the rules need it.
 *
 * @param items number of agenda items it has ever had
 * @param minutes what its minutes would contain if written now
 * @param versions the versions of the minutes written
 * @param assents what each owner has assented to, by recording it, by approving minutes with it or by confirming it
 * @param contested each owner's last contest of a decision, while it has not assented to that decision since
 */
record Meeting(
        int items,
        Minutes minutes,
        Numbered<Version> versions,
        List<Assent> assents,
        List<DecisionContested> contested) {
    Meeting {
        assents = List.copyOf(assents);
        contested = List.copyOf(contested);
    }

    /**
     * Version of the minutes, as its approval needs it.
     *
     * @param complete whether it contains what minutes must
     * @param attended the owners that it names an attendee of
     * @param decisions the decisions in it, as they read and counted
     * @param approvals the owners that have approved it
     * @param changeRequestedBy the owners that want it changed, until a new version answers them
     */
    record Version(
            boolean complete,
            SortedSet<OwnerId> attended,
            List<RecordedDecision> decisions,
            SortedSet<OwnerId> approvals,
            SortedSet<OwnerId> changeRequestedBy) {
        Version {
            attended = Collections.unmodifiableSortedSet(new TreeSet<>(attended));
            decisions = List.copyOf(decisions);
            approvals = Collections.unmodifiableSortedSet(new TreeSet<>(approvals));
            changeRequestedBy = Collections.unmodifiableSortedSet(new TreeSet<>(changeRequestedBy));
        }

        static Version of(Minutes minutes) {
            return new Version(
                    minutes.complete(),
                    minutes.attended(),
                    minutes.decisions(),
                    Collections.emptySortedSet(),
                    Collections.emptySortedSet());
        }

        Version approvedBy(OwnerId owner) {
            return new Version(complete, attended, decisions, plus(approvals, owner), changeRequestedBy);
        }

        Version unwantedBy(OwnerId owner) {
            return new Version(complete, attended, decisions, approvals, plus(changeRequestedBy, owner));
        }

        Version answered() {
            return new Version(complete, attended, decisions, approvals, Collections.emptySortedSet());
        }

        private static SortedSet<OwnerId> plus(SortedSet<OwnerId> owners, OwnerId owner) {
            var more = new TreeSet<>(owners);
            more.add(owner);
            return more;
        }
    }

    static Meeting planned(MeetingPlanned e) {
        return new Meeting(0, Minutes.of(e), Numbered.none(), List.of(), List.of());
    }

    /** Whether an owner has assented to a decision as it reads and counts now, and has not contested it since. */
    @Keeps(R_162)
    boolean assented(OwnerId owner, RecordedDecision decision) {
        return assents.contains(new Assent(owner, decision))
                && contested.stream().noneMatch(contest(owner, decision.decision()));
    }

    Meeting after(MeetingEvent event) {
        int added = event instanceof AgendaItemAdded e ? e.item() : items;
        var now = new Meeting(added, minutes.after(event), versions(event), assents, contested);
        return switch (event) {
            case MeetingDecisionRecorded e -> now.assent(e.recordedBy(), now.current(e.decision()));
            case MeetingDecisionCorrected e -> now.assent(e.correctedBy(), now.current(e.decision()));
            case DecisionConfirmed e -> now.assent(e.confirmedBy(), now.current(e.decision()));
            case MinutesApproved e -> now.approved(e);
            case AttendanceRecorded e -> now.recounted(e.recordedBy(), this);
            case DecisionContested e -> now.contest(e);
            default -> now;
        };
    }

    /** Who tells attendance again stands by what it had assented to, as that counts now. */
    private Meeting recounted(OwnerId owner, Meeting before) {
        var own = before.minutes().decisions().stream()
                .filter(decision -> before.assented(owner, decision))
                .flatMap(decision -> current(decision.decision()).stream())
                .toList();
        return assent(owner, own);
    }

    private List<RecordedDecision> current(DecisionNumber number) {
        return minutes.decision(number).stream().toList();
    }

    private Meeting approved(MinutesApproved e) {
        return versions.find(e.minutesVersion())
                .map(version -> assent(e.approvedBy(), version.decisions()))
                .orElse(this);
    }

    /** An assent to a decision takes back the owner's contest of it, where it is to what the decision says now. */
    private Meeting assent(OwnerId owner, Collection<RecordedDecision> decisions) {
        var current = decisions.stream()
                .filter(decision -> minutes.decisions().contains(decision))
                .toList();
        var kept = assents.stream()
                .filter(assent ->
                        !assent.owner().equals(owner) || current.stream().noneMatch(assent.to()::sameWording));
        var more = Stream.concat(kept, decisions.stream().map(decision -> new Assent(owner, decision)))
                .distinct()
                .toList();
        var left = contested.stream()
                .filter(e -> current.stream()
                        .noneMatch(
                                decision -> contest(owner, decision.decision()).test(e)))
                .toList();
        return new Meeting(items, minutes, versions, more, left);
    }

    private Meeting contest(DecisionContested e) {
        var others =
                contested.stream().filter(contest(e.contestedBy(), e.decision()).negate());
        return new Meeting(
                items,
                minutes,
                versions,
                assents,
                Stream.concat(others, Stream.of(e)).toList());
    }

    private static Predicate<DecisionContested> contest(OwnerId owner, DecisionNumber decision) {
        return e -> e.contestedBy().equals(owner) && e.decision().equals(decision);
    }

    private Numbered<Version> versions(MeetingEvent event) {
        return switch (event) {
            case MinutesApproved e ->
                versions.update(e.minutesVersion(), version -> version.approvedBy(e.approvedBy()));
            case MinutesChangeRequested e ->
                versions.update(e.minutesVersion(), version -> version.unwantedBy(e.requestedBy()));
            case MinutesWritten e ->
                new Numbered<>(versions.items().stream().map(Version::answered).toList()).plus(Version.of(minutes));
            default -> versions;
        };
    }
}
