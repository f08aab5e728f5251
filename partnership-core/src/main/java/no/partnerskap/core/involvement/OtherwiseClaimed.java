package no.partnerskap.core.involvement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimConfirmed;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Representative;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.involvement.Better.By;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.meeting.Papers;
import org.jspecify.annotations.Nullable;

/** The histories that differ in one claim: answered, better mandated, earlier, or of a higher level. */
final class OtherwiseClaimed {
    private final Otherwise otherwise;
    private final Imagined imagined;
    private final Reading reading;
    private final ClaimFile claim;
    private final Involvement step;
    private final Matter matter;

    OtherwiseClaimed(Otherwise otherwise, Reading reading) {
        this.otherwise = otherwise;
        this.imagined = otherwise.imagined();
        this.reading = reading;
        this.claim = reading.claim();
        this.step = claim.step();
        this.matter = otherwise.matter();
    }

    void look() {
        if (!step.channel().reachesOwner()) {
            return;
        }
        said();
        answered();
        ratified();
        if (matter.inEffect()) {
            mandated();
            papers();
            earlier();
            windowLonger();
            higher();
        }
    }

    private Better better(By by, boolean possible, List<OwnerId> whose) {
        return Better.of(by, whose, possible).taking(1).claim(claim.number()).level(step.level(), step.respondBy());
    }

    /** What the initiator would have done otherwise; it cannot any more. */
    private Better initiator(By by) {
        return better(by, false, List.of(matter.change().initiator()));
    }

    /** What the two owners may still say of it: acknowledged, upheld, in minutes of both, or confirmed for the present revision. */
    private void said() {
        var toward = claim.toward();
        if (claim.open()) {
            otherwise.offer(
                    imagined.with(new ClaimAcknowledged(
                            imagined.office(),
                            imagined.number(),
                            claim.number(),
                            toward,
                            step.level(),
                            today(),
                            Otherwise.ANY_MANDATE,
                            false)),
                    better(By.CLAIM_ACKNOWLEDGED, true, List.of(toward)));
        }
        if (claim.contest() != null) {
            var upheld = new Resolution(Resolution.Outcome.UPHELD, step.level(), Resolution.Ground.BOTH_AGREED);
            otherwise.offer(
                    imagined.with(
                            new ContestResolved(imagined.office(), imagined.number(), claim.number(), toward, upheld)),
                    better(By.CONTEST_UPHELD, true, both()));
        }
        if (claim.revision() < matter.change().revision()) {
            otherwise.offer(
                    imagined.with(new ClaimConfirmed(
                            imagined.office(),
                            imagined.number(),
                            claim.number(),
                            toward,
                            matter.change().revision(),
                            Otherwise.ANY_MANDATE)),
                    better(By.REVISION_CONFIRMED, true, List.of(toward)));
        }
        claim.citedMeetings().distinct().forEach(this::minutes);
    }

    private Occurred today() {
        return Occurred.on(matter.question().validOn());
    }

    private List<OwnerId> both() {
        return Stream.of(claim.claimedBy(), claim.toward()).distinct().sorted().toList();
    }

    /** One of the two has approved a version of the minutes, and the other has not. */
    private void minutes(MeetingNumber meeting) {
        matter.file(meeting).approvals().forEach((version, by) -> {
            var lacking = both().stream().filter(owner -> !by.contains(owner)).toList();
            if (lacking.size() == 1) {
                var approved = new MinutesApproved(imagined.office(), meeting, version, lacking.getFirst(), today());
                otherwise.offer(
                        imagined.withMeeting(imagined.asRecorded(), approved),
                        better(By.MINUTES_APPROVED, true, lacking).meeting(meeting));
            }
        });
    }

    private void answered() {
        if (reading.claimed().atLeast(Level.CONSULTED)) {
            onLatest(
                    By.CONSULTATION_ANSWERED,
                    List.of(claim.toward()),
                    day -> imagined.with(new ConsultationAnswered(
                            imagined.office(),
                            imagined.number(),
                            claim.number(),
                            claim.toward(),
                            Occurred.on(day),
                            Otherwise.ANY_MANDATE,
                            null)));
        }
    }

    private void ratified() {
        if (!reading.mandated()) {
            onLatest(
                    By.STEP_RATIFIED,
                    List.of(claim.toward()),
                    day -> imagined.with(new StepRatified(
                            imagined.office(),
                            imagined.number(),
                            claim.number(),
                            claim.toward(),
                            Occurred.on(day),
                            Body.MUNICIPAL_COUNCIL,
                            Otherwise.ANY_MANDATE)));
        }
    }

    private void onLatest(By by, List<OwnerId> whose, Function<LocalDate, PartnershipRecord> history) {
        var day = otherwise.latest(matter.effectiveOn().minusDays(1), history);
        if (day != null && !day.isBefore(step.occurred().day())) {
            otherwise.offer(
                    history.apply(day), better(by, !matter.inEffect(), whose).on(day));
        }
    }

    private void mandated() {
        if (!reading.mandated()) {
            otherwise.offer(
                    imagined.claim(claim.number(), told -> with(told, told.occurred(), told.respondBy(), null)),
                    better(By.STEP_MANDATED, false, List.of(claim.toward()))
                            .on(step.occurred().day()));
        }
    }

    /** Papers out in time for the meeting of the step. */
    private void papers() {
        var held = step.heldIn();
        if (held == null || matter.metInTime(claim)) {
            return;
        }
        Function<LocalDate, PartnershipRecord> history =
                day -> imagined.withMeeting(imagined.asRecorded(), papers(held.meeting(), held.agendaItem(), day));
        var day = otherwise.latest(step.occurred().day(), history);
        if (day != null) {
            otherwise.offer(
                    history.apply(day),
                    initiator(By.PAPERS_SENT).meeting(held.meeting()).on(day));
        }
    }

    private MeetingEvent papers(MeetingNumber meeting, @Nullable Integer item, LocalDate day) {
        return new PapersSent(
                imagined.office(),
                meeting,
                item == null ? 1 : item,
                claim.claimedBy(),
                new Papers(Occurred.on(day), List.of()));
    }

    /** The same step so many days earlier, with papers and the answer window as long before or after it as they were. */
    private void earlier() {
        otherwise
                .fewest(1, Otherwise.FARTHEST, days -> moved(days))
                .ifPresent(days -> otherwise.offer(
                        moved(days),
                        initiator(By.STEP_EARLIER)
                                .on(step.occurred().day().minusDays(days))
                                .moved(days)));
    }

    private PartnershipRecord moved(int days) {
        var day = step.occurred().day().minusDays(days);
        var history = imagined.claim(
                claim.number(),
                told -> with(
                        told,
                        Occurred.on(day),
                        told.respondBy() == null ? null : told.respondBy().minusDays(days),
                        told.representative()));
        var held = step.heldIn();
        if (held == null || !matter.metInTime(claim)) {
            return history;
        }
        int lead = matter.days().days(DayCounts.PAPERS_LEAD);
        return imagined.withMeeting(history, papers(held.meeting(), held.agendaItem(), day.minusDays(lead)));
    }

    /** A longer answer window, or one at all where there was no meeting. */
    private void windowLonger() {
        var until = step.respondBy();
        if (until == null && step.heldIn() != null || reading.claimed().below(Level.CONSULTED)) {
            return;
        }
        var from = until == null ? step.occurred().day() : until;
        Function<LocalDate, PartnershipRecord> history =
                day -> imagined.claim(claim.number(), told -> with(told, told.occurred(), day, told.representative()));
        otherwise
                .fewest(1, Otherwise.FARTHEST, days -> history.apply(from.plusDays(days)))
                .ifPresent(days -> {
                    var day = from.plusDays(days);
                    otherwise.offer(
                            history.apply(day),
                            initiator(By.WINDOW_LONGER).on(day).moved(days));
                });
    }

    /** The same occasion at the level owed: a step of its own, for what was said of the other stands. */
    private void higher() {
        var owed = otherwise.judge().owed();
        boolean below = reading.counts()
                && reading.established() != Level.NONE
                && reading.established().below(owed)
                && owed != Level.JOINTLY_DECIDED;
        if (!below || !matter.before(step.occurred())) {
            return;
        }
        boolean letter = owed == Level.CONSULTED && step.heldIn() == null && step.respondBy() == null;
        var day = step.occurred().day();
        var until = letter ? day.plusDays(matter.days().days(DayCounts.CONSULT_WINDOW)) : step.respondBy();
        var higher = new Involvement(
                otherwise.judge().owner(),
                owed,
                step.occurred(),
                step.channel(),
                until,
                step.heldIn(),
                step.minutesOf(),
                null,
                step.document());
        otherwise.offer(
                imagined.with(otherwise.claim(higher)),
                initiator(By.LEVEL_HIGHER).level(owed, letter ? until : null).on(day));
    }

    private static Involvement with(
            Involvement told, Occurred occurred, @Nullable LocalDate respondBy, @Nullable Representative who) {
        return new Involvement(
                told.toward(),
                told.level(),
                occurred,
                told.channel(),
                respondBy,
                told.heldIn(),
                told.minutesOf(),
                who,
                told.document());
    }
}
