package no.partnerskap.view.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.MandateEvent;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.office.OfficeEvent;

/** A file of the record: one subject of one partnership, by its number. */
public record Place(Subject subject, int number) implements Comparable<Place> {
    public static final Place OFFICE = new Place(Subject.OFFICE, 0);
    public static final Place COST_KEY = new Place(Subject.COST_KEY, 0);

    /** The files that an event belongs in; every event belongs in at least one. */
    static List<Place> of(PartnershipEvent event) {
        return switch (event) {
            case OfficeEvent e -> List.of(OFFICE);
            case MandateEvent e -> List.of(OFFICE);
            case AmendmentProposed e ->
                List.of(OFFICE, new Place(Subject.CHANGE, e.change().value()));
            case AmendmentAdopted e ->
                List.of(OFFICE, new Place(Subject.CHANGE, e.change().value()));
            case AgreementEvent e -> List.of(OFFICE);
            case CostKeyProposed e ->
                List.of(COST_KEY, new Place(Subject.CHANGE, e.change().value()));
            case CostKeyAdjusted e ->
                List.of(COST_KEY, new Place(Subject.CHANGE, e.change().value()));
            case CostKeyEvent e -> List.of(COST_KEY);
            case ChangeEvent e -> List.of(new Place(Subject.CHANGE, e.change().value()));
            case MeetingDecisionRecorded e -> decided(e, e.decision(), e.text());
            case MeetingDecisionCorrected e -> decided(e, e.decision(), e.text());
            case MeetingEvent e ->
                List.of(new Place(Subject.MEETING, e.meeting().value()));
            case BoardDecisionRecorded e ->
                Stream.concat(
                                Stream.of(new Place(Subject.DISPUTE, e.dispute().value())),
                                e.settles().stream().map(change -> new Place(Subject.CHANGE, change.value())))
                        .toList();
            case DisputeEvent e ->
                List.of(new Place(Subject.DISPUTE, e.dispute().value()));
            default -> throw new IllegalStateException("No file takes the event " + event.getClass());
        };
    }

    /** What a meeting decides belongs also with the change that it deals with. */
    private static List<Place> decided(MeetingEvent event, DecisionNumber decision, DecisionText text) {
        return Stream.concat(
                        Stream.of(
                                new Place(Subject.MEETING, event.meeting().value()),
                                new Place(Subject.DECISION, decision.value())),
                        Stream.ofNullable(text.change()).map(change -> new Place(Subject.CHANGE, change.value())))
                .toList();
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparing(Place::subject).thenComparing(Place::number).compare(this, other);
    }
}
