package no.partnerskap.core.involvement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one claim of involvement at a moment.
 *
 * @param earlier when the step took place by the wordings before corrections; empty where there was none
 * @param revision the revision of the change that it covers: the one it was made for, or a later one that was confirmed
 * @param responses what the owner involved has said of the present wording, with the event of each
 * @param shelved what it said of an earlier wording and has not confirmed for this one
 */
record ClaimFile(
        int number,
        OwnerId claimedBy,
        Involvement step,
        Source source,
        List<Occurred> earlier,
        int revision,
        List<Said> responses,
        List<Said> shelved,
        boolean received,
        List<StepRatified> ratifications,
        @Nullable Resolution resolution) {

    /** An answer of the owner involved: a {@link ClaimAcknowledged}, {@link ClaimContested} or {@link ConsultationAnswered}. */
    record Said(Object answer, Source source) {
        boolean stand() {
            return !(answer instanceof ConsultationAnswered);
        }
    }

    static ClaimFile of(InvolvementClaimed e, Source source) {
        return new ClaimFile(
                e.claim(),
                e.claimedBy(),
                e.involvement(),
                source,
                List.of(),
                e.revision(),
                List.of(),
                List.of(),
                false,
                List.of(),
                null);
    }

    ClaimFile said(Object answer, Source by) {
        return new ClaimFile(
                number,
                claimedBy,
                step,
                source,
                earlier,
                revision,
                plus(responses, new Said(answer, by)),
                shelved,
                received,
                ratifications,
                resolution);
    }

    ClaimFile correctedBy(ClaimCorrected e) {
        return new ClaimFile(
                number,
                claimedBy,
                e.involvement(),
                source,
                plus(earlier, step.occurred()),
                revision,
                List.of(),
                allSaid(),
                received,
                ratifications,
                null);
    }

    /** What was said of an earlier wording holds again; a stand taken since is not set aside by it. */
    ClaimFile confirmed(int forRevision) {
        return new ClaimFile(
                number,
                claimedBy,
                step,
                source,
                earlier,
                forRevision,
                allSaid(),
                List.of(),
                received,
                ratifications,
                resolution);
    }

    private List<Said> allSaid() {
        boolean stood = responses.stream().anyMatch(Said::stand);
        return Stream.concat(shelved.stream().filter(said -> !stood || !said.stand()), responses.stream())
                .toList();
    }

    ClaimFile receivedBy() {
        return new ClaimFile(
                number,
                claimedBy,
                step,
                source,
                earlier,
                revision,
                responses,
                shelved,
                true,
                ratifications,
                resolution);
    }

    ClaimFile ratified(StepRatified e) {
        return new ClaimFile(
                number,
                claimedBy,
                step,
                source,
                earlier,
                revision,
                responses,
                shelved,
                received,
                plus(ratifications, e),
                resolution);
    }

    ClaimFile resolved(Resolution how) {
        return new ClaimFile(
                number, claimedBy, step, source, earlier, revision, responses, shelved, received, ratifications, how);
    }

    /** The meetings whose minutes can show the step. */
    Stream<MeetingNumber> citedMeetings() {
        var held = step.heldIn();
        return Stream.concat(
                held == null ? Stream.empty() : Stream.of(held.meeting()), Stream.ofNullable(step.minutesOf()));
    }

    OwnerId toward() {
        return step.toward();
    }

    boolean ownRecord() {
        return claimedBy.equals(toward());
    }

    boolean rejected() {
        return resolution != null && resolution.outcome() == Resolution.Outcome.REJECTED;
    }

    @Nullable
    ClaimAcknowledged acknowledgement() {
        return responses.stream()
                .filter(said -> said.answer() instanceof ClaimAcknowledged)
                .map(said -> (ClaimAcknowledged) said.answer())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The contest, while it is unresolved. */
    @Nullable
    ClaimContested contest() {
        return resolution != null
                ? null
                : responses.stream()
                        .filter(said -> said.answer() instanceof ClaimContested)
                        .map(said -> (ClaimContested) said.answer())
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    List<ConsultationAnswered> answers() {
        return responses.stream()
                .filter(said -> said.answer() instanceof ConsultationAnswered)
                .map(said -> (ConsultationAnswered) said.answer())
                .toList();
    }

    /** Neither acknowledged nor contested nor resolved, and not the involved owner's own record. */
    boolean open() {
        return !ownRecord() && resolution == null && acknowledgement() == null && contest() == null;
    }

    static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
