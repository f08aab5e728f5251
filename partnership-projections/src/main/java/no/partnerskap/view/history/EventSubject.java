package no.partnerskap.view.history;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyReviewed;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementConfirmed;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.MandateEvent;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.mandate.MandateEvent.MandateEnded;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.office.OfficeEvent;

/** What an event concerns: a thing by its kind and number, as in {@code change/3}; 0 where there is only one of the kind. */
public record EventSubject(Kind kind, int number) implements Comparable<EventSubject> {
    private static final EventSubject OFFICE = new EventSubject(Kind.OFFICE, 0);
    private static final EventSubject COST_KEY = new EventSubject(Kind.COST_KEY, 0);

    /** The kinds of things that events are about. */
    public enum Kind {
        OFFICE,
        MANDATE,
        AGREEMENT,
        COST_KEY,
        CHANGE,
        MEETING,
        DECISION,
        DISPUTE;

        /** As in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** All that an event concerns, first what it is an event of. */
    public static List<EventSubject> of(PartnershipEvent event) {
        return switch (event) {
            case OfficeEvent e -> List.of(OFFICE);
            case MandateEvent e -> List.of(of(e));
            case AmendmentProposed e -> List.of(of(e.agreement()), of(e.change()));
            case AmendmentAdopted e -> List.of(of(e.agreement()), of(e.change()));
            case AgreementEvent e -> List.of(of(e.agreement()));
            case CostKeyEvent e -> of(e);
            case ChangeEvent e -> List.of(of(e.change()));
            case MeetingEvent e -> of(e);
            case DisputeEvent e -> of(e);
            default -> throw new IllegalStateException("Nothing is known of the event " + event.getClass());
        };
    }

    private static EventSubject of(MandateEvent event) {
        return switch (event) {
            case MandateGranted e ->
                new EventSubject(Kind.MANDATE, e.mandate().number().value());
            case MandateEnded e -> new EventSubject(Kind.MANDATE, e.mandate().value());
            case DelegationRulesRecorded e -> OFFICE;
        };
    }

    private static List<EventSubject> of(CostKeyEvent event) {
        return switch (event) {
            case FteCounted e -> List.of(COST_KEY);
            case CostKeyProposed e -> List.of(COST_KEY, of(e.agreement()), of(e.change()));
            case CostKeyAdjusted e -> List.of(COST_KEY, of(e.agreement()), of(e.change()));
            case CostKeyReviewed e ->
                Stream.concat(
                                Stream.of(COST_KEY, of(e.agreement())),
                                Stream.ofNullable(e.meeting()).map(EventSubject::of))
                        .toList();
            case SettlementProposed e -> List.of(COST_KEY, of(e.agreement()));
            case SettlementConfirmed e -> List.of(COST_KEY);
        };
    }

    private static List<EventSubject> of(MeetingEvent event) {
        var meeting = of(event.meeting());
        return switch (event) {
            case MeetingDecisionRecorded e -> decided(meeting, e.decision(), e.text());
            case MeetingDecisionCorrected e -> decided(meeting, e.decision(), e.text());
            case AgendaItemAdded e ->
                Stream.concat(
                                Stream.of(meeting),
                                Stream.ofNullable(e.concerns()).map(EventSubject::of))
                        .toList();
            default -> List.of(meeting);
        };
    }

    private static List<EventSubject> decided(EventSubject meeting, DecisionNumber decision, DecisionText text) {
        var own = Stream.of(meeting, new EventSubject(Kind.DECISION, decision.value()));
        return Stream.concat(own, Stream.ofNullable(text.change()).map(EventSubject::of))
                .toList();
    }

    private static List<EventSubject> of(DisputeEvent event) {
        var changes = switch (event) {
            case DisputeRaised e -> e.terms().stream().flatMap(term -> Stream.ofNullable(term.change()));
            case BoardDecisionRecorded e -> e.settles().stream();
            default -> Stream.<ChangeNumber>empty();
        };
        var own = new EventSubject(Kind.DISPUTE, event.dispute().value());
        return Stream.concat(Stream.of(own), changes.distinct().map(EventSubject::of))
                .toList();
    }

    private static EventSubject of(AgreementNumber agreement) {
        return new EventSubject(Kind.AGREEMENT, agreement.value());
    }

    private static EventSubject of(ChangeNumber change) {
        return new EventSubject(Kind.CHANGE, change.value());
    }

    private static EventSubject of(MeetingNumber meeting) {
        return new EventSubject(Kind.MEETING, meeting.value());
    }

    @Override
    public int compareTo(EventSubject other) {
        return Comparator.comparing(EventSubject::kind)
                .thenComparingInt(EventSubject::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return number == 0 ? kind.word() : kind.word() + "/" + number;
    }
}
