package no.partnerskap.view.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.view.history.Ground.Kind;
import no.partnerskap.view.record.InMemoryRecord;
import no.partnerskap.view.record.IndexedRecord;

/** Grounds of an event: rules, the change that carries it, the decisions and approvals behind it, and the reason stated. */
final class Grounds {
    private final OfficeNumber office;
    private final InMemoryRecord before;
    private final SequencedSet<Ground> found = new LinkedHashSet<>();

    private Grounds(OfficeNumber office, InMemoryRecord before) {
        this.office = office;
        this.before = before;
    }

    static List<Ground> of(OfficeNumber office, Recorded<PartnershipEvent> recorded, InMemoryRecord before) {
        var grounds = new Grounds(office, before);
        recorded.event().rules().forEach(rule -> grounds.add(Kind.RULE, rule.id()));
        switch (recorded.event()) {
            case AmendmentProposed e -> grounds.carriedBy(e.change(), List.of());
            case AmendmentAdopted e -> grounds.carriedBy(e.change(), e.approvals());
            case CostKeyProposed e -> grounds.carriedBy(e.change(), List.of());
            case CostKeyAdjusted e -> grounds.carriedBy(e.change(), e.approvals());
            default -> {}
        }
        grounds.stated(FlatValues.of(recorded.event()));
        return List.copyOf(grounds.found);
    }

    private void add(Kind kind, String what) {
        found.add(new Ground(kind, what));
    }

    /** The change, each owner's approval of it, and decisions of meetings or the board about it. */
    private void carriedBy(ChangeNumber change, List<LineApproval> approvals) {
        add(Kind.THING, "change/" + change);
        approvals.forEach(approval -> add(Kind.EVENT, Long.toString(approval.version())));
        for (var earlier : before.timeline(office, Subject.CHANGE, change.value(), IndexedRecord.ALL_ON_RECORD)) {
            switch (earlier.event()) {
                case MeetingDecisionRecorded e -> {
                    add(Kind.THING, "meeting/" + e.meeting());
                    add(Kind.THING, "decision/" + e.decision());
                    add(Kind.EVENT, Long.toString(earlier.version()));
                }
                case BoardDecisionRecorded e -> {
                    add(Kind.THING, "dispute/" + e.dispute());
                    add(Kind.EVENT, Long.toString(earlier.version()));
                }
                default -> {}
            }
        }
    }

    /** Grounds stated anywhere in the event itself. */
    private void stated(SortedMap<String, String> leaves) {
        leaves.forEach((way, value) -> {
            switch (way.substring(way.lastIndexOf('/') + 1)) {
                case "mandate" -> add(Kind.THING, "mandate/" + value);
                case "minutesOf" -> add(Kind.THING, "meeting/" + value);
                case "corrects" -> add(Kind.EVENT, value);
                case "origin" -> add(Kind.ORIGIN, value);
                case "body" -> add(Kind.BODY, value);
                case "reason", "explanation" -> add(Kind.REASON, value);
                case "meeting" -> {
                    if (way.contains("heldIn")) {
                        add(Kind.THING, "meeting/" + value);
                    }
                }
                default -> {}
            }
        });
    }
}
