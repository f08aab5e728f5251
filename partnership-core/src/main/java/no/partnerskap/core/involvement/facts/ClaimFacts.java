package no.partnerskap.core.involvement.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimConfirmed;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.ReceiptRecorded;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Facts of one claim of involvement at an instant: the fold of its events recorded by then. */
public final class ClaimFacts {
    private final int number;
    private final OwnerId claimedBy;
    private final FactSource factSource;
    private final List<FactSource> sources = new ArrayList<>();
    private final List<Occurred> earlier = new ArrayList<>();
    private List<StepRatified> ratifications = new ArrayList<>();
    private List<StepRatified> ratifiedBefore = new ArrayList<>();
    private List<StatedFact<ChangeEvent>> responses = new ArrayList<>();
    private List<StatedFact<ChangeEvent>> shelved = new ArrayList<>();
    private Involvement step;
    private int revision;
    private int confirmedFor;
    private boolean received;
    private @Nullable LocalDate receivedOn;
    private boolean receivedBefore;
    private @Nullable Resolution resolution;
    private @Nullable StatedFact<ResolutionProposed> proposed;

    ClaimFacts(InvolvementClaimed e, FactSource factSource) {
        this.number = e.claim();
        this.claimedBy = e.claimedBy();
        this.factSource = factSource;
        this.step = e.involvement();
        this.revision = e.revision();
        sources.add(factSource);
    }

    /** Adds an event about this claim; other events are ignored. */
    void add(ChangeEvent event, FactSource by) {
        sources.add(by);
        switch (event) {
            case ClaimAcknowledged e -> responses.add(new StatedFact<>(e, by));
            case ClaimContested e -> responses.add(new StatedFact<>(e, by));
            case ConsultationAnswered e -> responses.add(new StatedFact<>(e, by));
            case ReceiptRecorded e -> receive(e.receivedOn().day());
            case StepRatified e -> ratifications.add(e);
            case ResolutionProposed e -> proposed = new StatedFact<>(e, by);
            case ContestResolved e -> resolution = e.resolution();
            case ClaimConfirmed e -> confirm(e);
            case ClaimCorrected e -> correct(e);
            default -> {}
        }
    }

    /** Takes the corrected wording; answers to the old one, receipt and ratification of it, do not count until confirmed. */
    private void correct(ClaimCorrected e) {
        receivedBefore = received || receivedBefore;
        received = false;
        earlier.add(step.occurred());
        step = e.involvement();
        shelved = allAnswers();
        responses = new ArrayList<>();
        ratifiedBefore = allRatifications();
        ratifications = new ArrayList<>();
        resolution = null;
        proposed = null;
    }

    /** Answers to an earlier wording count again, for the current one. */
    private void confirm(ClaimConfirmed e) {
        responses = allAnswers();
        shelved = new ArrayList<>();
        ratifications = allRatifications();
        ratifiedBefore = new ArrayList<>();
        received = received || receivedBefore;
        confirmed(e.revision());
    }

    /** The owner involved confirms that all it has said of this step covers a later revision of the change. */
    void confirmed(int forRevision) {
        revision = forRevision;
        confirmedFor = forRevision;
    }

    /** All answers to any wording, with only the latest acknowledgement or contest. */
    private List<StatedFact<ChangeEvent>> allAnswers() {
        boolean stood = responses.stream().anyMatch(ClaimFacts::stand);
        var all = new ArrayList<StatedFact<ChangeEvent>>();
        shelved.stream().filter(said -> !stood || !stand(said)).forEach(all::add);
        all.addAll(responses);
        return all;
    }

    private List<StepRatified> allRatifications() {
        var all = new ArrayList<>(ratifiedBefore);
        all.addAll(ratifications);
        return all;
    }

    private static boolean stand(StatedFact<ChangeEvent> fact) {
        return !(fact.event() instanceof ConsultationAnswered);
    }

    public int number() {
        return number;
    }

    public OwnerId claimedBy() {
        return claimedBy;
    }

    public OwnerId toward() {
        return step.toward();
    }

    public Involvement step() {
        return step;
    }

    /** The event that first made the claim. */
    public FactSource source() {
        return factSource;
    }

    /** Every event about the claim, in order. */
    public List<FactSource> sources() {
        return sources;
    }

    /** The number of the current wording, from 1; each correction gives the claim another. */
    public int wording() {
        return earlier.size() + 1;
    }

    /** The times at which the step occurred according to wordings since corrected. */
    public List<Occurred> earlier() {
        return earlier;
    }

    /** The revision of the change that it covers: the one it was made for, or a later one confirmed. */
    public int revision() {
        return revision;
    }

    /** The last revision that the owner involved confirmed it for; 0 if none. */
    public int confirmedFor() {
        return confirmedFor;
    }

    public boolean received() {
        return received;
    }

    private void receive(LocalDate day) {
        received = true;
        receivedOn = receivedOn == null || day.isBefore(receivedOn) ? day : receivedOn;
    }

    /** The first day on which the owner involved says that it received the step; none where it has not. */
    public Optional<LocalDate> receivedOn() {
        return received ? Optional.ofNullable(receivedOn) : Optional.empty();
    }

    public List<StepRatified> ratifications() {
        return ratifications;
    }

    @Nullable
    public Resolution resolution() {
        return resolution;
    }

    /** The meetings whose minutes can show the step. */
    public Stream<MeetingNumber> citedMeetings() {
        var held = step.heldIn();
        return Stream.concat(
                held == null ? Stream.empty() : Stream.of(held.meeting()), Stream.ofNullable(step.minutesOf()));
    }

    public boolean ownRecord() {
        return claimedBy.equals(toward());
    }

    public boolean rejected() {
        return resolution != null && resolution.outcome() == Resolution.Outcome.REJECTED;
    }

    @Nullable
    public ClaimAcknowledged acknowledgement() {
        return answersOf(ClaimAcknowledged.class)
                .map(StatedFact::event)
                .reduce(ClaimFacts::later)
                .orElse(null);
    }

    /** The resolution proposed last of the current wording; it awaits the other owner until the contest is resolved. */
    @Nullable
    public StatedFact<ResolutionProposed> proposed() {
        return proposed;
    }

    /** The contest, while it is unresolved. */
    @Nullable
    public ClaimContested contest() {
        return resolution != null
                ? null
                : answersOf(ClaimContested.class)
                        .map(StatedFact::event)
                        .reduce(ClaimFacts::later)
                        .orElse(null);
    }

    public List<StatedFact<ConsultationAnswered>> answers() {
        return answersOf(ConsultationAnswered.class).toList();
    }

    private <E extends ChangeEvent> Stream<StatedFact<E>> answersOf(Class<E> kind) {
        return responses.stream()
                .filter(told -> kind.isInstance(told.event()))
                .map(told -> new StatedFact<>(kind.cast(told.event()), told.source()));
    }

    private static <E> E later(E earlier, E later) {
        return later;
    }

    /** Neither acknowledged nor contested nor resolved, and not the involved owner's own record. */
    public boolean open() {
        return !ownRecord() && resolution == null && acknowledgement() == null && contest() == null;
    }
}
