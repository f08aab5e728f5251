package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_064;
import static no.partnerskap.core.rules.Rule.R_081;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.meeting.MeetingInterval;
import no.partnerskap.core.rules.Keeps;

/**
 * Book of all policy versions, in order. The first one applies from the beginning; a later one is valid no earlier than it was
 * published, so that it never alters an old verdict.
 */
public record PolicyBook(List<InvolvementPolicy> versions) {
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2006, 7, 1);

    public PolicyBook {
        versions = versions.stream()
                .sorted(Comparator.comparing(InvolvementPolicy::validFrom))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is at least one policy");
        }
        for (var later : versions.subList(1, versions.size())) {
            if (later.validFrom().isBefore(Oslo.dayOf(later.publishedAt()))) {
                throw new IllegalArgumentException("Policy " + later.id() + " is valid before it was published");
            }
        }
    }

    /** The versions that the service ships. */
    public static PolicyBook shipped() {
        return only(DayCounts.DEFAULT);
    }

    /** A book of one version with the levels of the first version and the given numbers. */
    public static PolicyBook only(DayCounts days) {
        return new PolicyBook(List.of(new InvolvementPolicy(
                "first", Oslo.startOf(LAW_IN_FORCE), LAW_IN_FORCE, days, InvolvementPolicy.firstLevels())));
    }

    /** The version that applies to a change effective on a date, among those published by an instant. */
    @Keeps(R_081)
    public InvolvementPolicy judging(LocalDate effectiveOn, Instant knownAt) {
        return versions.stream()
                .filter(v -> !v.publishedAt().isAfter(knownAt) && !v.validFrom().isAfter(effectiveOn))
                .reduce((earlier, later) -> later)
                .orElse(versions.getFirst());
    }

    /** The numbers that apply on a day: those of the version of that day, or of the agreement. */
    public DayCounts days(LocalDate day, Instant knownAt, Optional<Terms> agreement) {
        var days = judging(day, knownAt).days();
        return agreement.map(terms -> days.with(terms.days())).orElse(days);
    }

    /** The meeting interval: as agreed at the beginning of each year, otherwise by the policy. */
    @Keeps(R_050)
    public MeetingInterval interval(OfficeFacts office, LocalDate day, Instant knownAt) {
        int graceDays = days(day, knownAt, office.guiding(day)).days(DayCounts.MEETING_GRACE);
        return new MeetingInterval(
                office.office().establishedOn(), year -> perYear(office, LocalDate.of(year, 1, 1), knownAt), graceDays);
    }

    /** How many meetings a year are agreed on a day, or on the first day of the partnership. */
    @Keeps(R_050)
    public int perYear(OfficeFacts office, LocalDate day, Instant knownAt) {
        var began = office.office().establishedOn();
        var asked = day.isBefore(began) ? began : day;
        return office.meetingsAgreed(asked)
                .orElseGet(() -> days(asked, knownAt, office.guiding(asked)).days(DayCounts.MEETINGS_PER_YEAR));
    }

    /** The level owed for a kind: by the agreement, otherwise by the policy; a raise for one change may add to it. */
    @Keeps(R_064)
    public Level owed(ChangeKind kind, LocalDate effectiveOn, Instant knownAt, Optional<Terms> agreement) {
        var table = judging(effectiveOn, knownAt).levels().get(kind);
        return agreement.map(terms -> terms.levels().get(kind)).orElse(table);
    }
}
