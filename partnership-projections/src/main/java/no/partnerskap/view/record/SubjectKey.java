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
public record SubjectKey(Subject subject, int number) implements Comparable<SubjectKey> {
    public static final SubjectKey OFFICE = new SubjectKey(Subject.OFFICE, 0);
    public static final SubjectKey COST_KEY = new SubjectKey(Subject.COST_KEY, 0);

    /** The files that an event belongs in; every event belongs in at least one. */
    static List<SubjectKey> of(PartnershipEvent event) {
        return switch (event) {
            case OfficeEvent e -> List.of(OFFICE);
            case MandateEvent e -> List.of(OFFICE);
            case AmendmentProposed e ->
                List.of(OFFICE, new SubjectKey(Subject.CHANGE, e.change().value()));
            case AmendmentAdopted e ->
                List.of(OFFICE, new SubjectKey(Subject.CHANGE, e.change().value()));
            case AgreementEvent e -> List.of(OFFICE);
            case CostKeyProposed e ->
                List.of(COST_KEY, new SubjectKey(Subject.CHANGE, e.change().value()));
            case CostKeyAdjusted e ->
                List.of(COST_KEY, new SubjectKey(Subject.CHANGE, e.change().value()));
            case CostKeyEvent e -> List.of(COST_KEY);
            case ChangeEvent e -> List.of(new SubjectKey(Subject.CHANGE, e.change().value()));
            case MeetingDecisionRecorded e -> decided(e, e.decision(), e.text());
            case MeetingDecisionCorrected e -> decided(e, e.decision(), e.text());
            case MeetingEvent e ->
                List.of(new SubjectKey(Subject.MEETING, e.meeting().value()));
            case BoardDecisionRecorded e ->
                Stream.concat(
                                Stream.of(new SubjectKey(Subject.DISPUTE, e.dispute().value())),
                                e.settles().stream().map(change -> new SubjectKey(Subject.CHANGE, change.value())))
                        .toList();
            case DisputeEvent e ->
                List.of(new SubjectKey(Subject.DISPUTE, e.dispute().value()));
            default -> throw new IllegalStateException("No file takes the event " + event.getClass());
        };
    }

    /** What a meeting decides belongs also with the change that it deals with. */
    private static List<SubjectKey> decided(MeetingEvent event, DecisionNumber decision, DecisionText text) {
        return Stream.concat(
                        Stream.of(
                                new SubjectKey(Subject.MEETING, event.meeting().value()),
                                new SubjectKey(Subject.DECISION, decision.value())),
                        Stream.ofNullable(text.change()).map(change -> new SubjectKey(Subject.CHANGE, change.value())))
                .toList();
    }

    @Override
    public int compareTo(SubjectKey other) {
        return Comparator.comparing(SubjectKey::subject).thenComparing(SubjectKey::number).compare(this, other);
    }
}
