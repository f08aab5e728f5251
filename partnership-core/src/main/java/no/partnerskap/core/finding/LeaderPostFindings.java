package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_027;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AdoptedAmendment;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.office.OfficeEvent.LeaderPostAnnounced;
import no.partnerskap.core.rules.Keeps;

/** Findings on leader posts announced on terms that were not settled or about to change. */
record LeaderPostFindings(RecordByDay diary) implements DailyWatch {
    @Override
    public SortedSet<LocalDate> days() {
        var days = new TreeSet<>(diary.daysOfOffice());
        if (!announced(diary.office(LocalDate.MAX)).isEmpty()) {
            diary.changes().forEach(change -> days.addAll(diary.daysOf(change)));
        }
        return days;
    }

    private static List<Recorded<LeaderPostAnnounced>> announced(List<Recorded<PartnershipEvent>> events) {
        return RecordByDay.all(events, LeaderPostAnnounced.class, e -> true);
    }

    /** Open until an agreement in force settles them, and no change under way at the time still is. */
    @Override
    @Keeps(R_027)
    public Seen look(LocalDate day) {
        var latest = new TreeMap<OwnerId, Recorded<LeaderPostAnnounced>>();
        announced(diary.office(day)).forEach(e -> latest.put(e.event().line(), e));
        if (latest.isEmpty()) {
            return Seen.NOTHING;
        }
        var replayedState = diary.on(day);
        var found = new ArrayList<DayFinding>();
        boolean settled = replayedState.agreements().leadershipSettled(day, replayedState.owners());
        boolean changing = replayedState.changes().leadershipChanging(day);
        latest.forEach((line, e) -> {
            if (!settled) {
                found.add(found(FindingCode.LEADER_POST_TERMS_OPEN, e));
            }
            if (changing && changedThen(e)) {
                found.add(found(FindingCode.LEADER_POST_TERMS_CHANGING, e));
            }
        });
        return new Seen(found, turns(replayedState));
    }

    /** The days on which an agreement, an amendment or a change begins to apply. */
    private static List<LocalDate> turns(ReplayedState replayedState) {
        var agreements = replayedState.agreements().agreements().items();
        var agreed = agreements.stream().flatMap(agreement -> agreement.inForceFrom(replayedState.owners()).stream());
        var amended = agreements.stream()
                .flatMap(agreement -> agreement.adopted().items().stream())
                .map(AdoptedAmendment::validFrom);
        var changed = IntStream.range(1, replayedState.changes().changes().next())
                .mapToObj(number -> replayedState.changes().summary(new ChangeNumber(number)))
                .map(change -> change.content().effectiveOn());
        return Stream.of(agreed, amended, changed).flatMap(days -> days).toList();
    }

    private boolean changedThen(Recorded<LeaderPostAnnounced> announced) {
        var state = diary.on(Oslo.dayOf(announced.recordedAt()));
        return state.changes()
                .leadershipChanging(announced.event().announcedOn().day());
    }

    private static DayFinding found(FindingCode code, Recorded<LeaderPostAnnounced> announced) {
        return DayFinding.of(
                        code,
                        FindingSubject.THE_PARTNERSHIP.of(announced.event().line()))
                .restingOn(announced.event().announcedOn().day())
                .on(List.of(announced.eventId()));
    }
}
