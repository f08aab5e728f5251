package no.partnerskap.api.cases.secondreading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.api.cases.secondreading.Story.Approval;
import no.partnerskap.api.cases.secondreading.Story.Said;

/** The flags beside an answer. A case names those that must be among the ones shown; there may be more, but not without ground. */
final class FlagReading {
    private static final Set<String> SETTLED = Set.of("WITHDRAWN", "SET_BY_BOARD", "WAIVED");
    private static final Set<String> FOR_EVER = Set.of("LATE_RECORDED", "RECORDED_AFTER_EFFECT", "CONDONED");

    private final SecondReading reading;
    private final LocalDate effect;

    FlagReading(SecondReading reading) {
        this.reading = reading;
        this.effect = reading.change().effective();
    }

    /** Those that must be shown. Where a verdict rests on no step, only how facts were recorded need be told. */
    SortedSet<String> expected(String verdict) {
        var flags = new TreeSet<String>();
        reading.claims().forEach(claim -> expect(claim, flags));
        reading.jointDecision().ifPresent(step -> flags.addAll(recording(step.occ(), lastRecorded())));
        add(flags, "CONDONED", reading.waived(false));
        if (SETTLED.contains(verdict)) {
            flags.retainAll(FOR_EVER);
        }
        return flags;
    }

    private void expect(ClaimReading claim, Set<String> flags) {
        var occ = claim.claim().occ();
        flags.addAll(recording(occ, claim.claim().rec()));
        if (claim.rejected()) {
            return;
        }
        boolean followingUp = reading.inEmergency() && !occ.isBefore(effect) && !occ.isAfter(reading.lastFollowUp());
        if (!followingUp) {
            flags.addAll(untimely(claim));
        }
        add(flags, "NO_RESPONSE", claim.flagsSilence());
        add(flags, "NO_MANDATE", claim.flagsMandate());
    }

    /** All that the record gives ground for: also of answers, of each approval, and of what does not count. */
    SortedSet<String> possible() {
        var flags = new TreeSet<String>();
        for (var claim : reading.claims()) {
            flags.addAll(recording(claim.claim().occ(), claim.claim().rec()));
            flags.addAll(untimely(claim));
            claim.said(Said.RESPONDED).forEach(answer -> flags.addAll(recording(answer.occ(), answer.rec())));
            add(flags, "NO_RESPONSE", claim.windowEndedInSilence());
            add(flags, "NO_MANDATE", claim.claimsBeyondMandate());
        }
        if (reading.jointDecision().isPresent()) {
            reading.jointApprovals().forEach(approval -> flags.addAll(recording(approval.decided(), approval.rec())));
            reading.jointDecision().ifPresent(step -> flags.addAll(recording(step.occ(), lastRecorded())));
        }
        add(flags, "CONDONED", reading.waived(false));
        return flags;
    }

    private static Set<String> untimely(ClaimReading claim) {
        var flags = new TreeSet<String>();
        Stream.of(claim.asEstablished(), claim.asTrue())
                .flatMap(step -> Stream.ofNullable(step.untimely()))
                .forEach(flags::add);
        return flags;
    }

    private LocalDate lastRecorded() {
        return reading.jointApprovals().stream()
                .map(Approval::rec)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private Set<String> recording(LocalDate occurred, LocalDate recorded) {
        var flags = new TreeSet<String>();
        var late = reading.days().lateRecordingDays();
        add(flags, "LATE_RECORDED", ChronoUnit.DAYS.between(occurred, recorded) > late);
        add(flags, "RECORDED_AFTER_EFFECT", occurred.isBefore(effect) && !recorded.isBefore(effect));
        return flags;
    }

    private static void add(Set<String> flags, String flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
