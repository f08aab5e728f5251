package no.partnerskap.view.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementEvent.AgreedTextWithdrawn;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.DeviationEnded;
import no.partnerskap.core.agreement.AgreementEvent.DeviationReported;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.agreement.AgreementEvent.EvaluationRecorded;
import no.partnerskap.core.agreement.AgreementEvent.NoticeGiven;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.view.agreement.AmendmentView.AdoptionView;
import no.partnerskap.view.agreement.AmendmentView.Stage;

/** Fold of the events of one agreement. */
final class AgreementFold {
    private final Set<ChangeNumber> withdrawn;
    private final List<ApprovalView> approvals = new ArrayList<>();
    private final List<SignatureView> signatures = new ArrayList<>();
    private final SortedMap<Integer, AmendmentView> amendments = new TreeMap<>();
    private final List<NoticeView> notices = new ArrayList<>();
    private final List<EvaluationView> evaluations = new ArrayList<>();
    private final SortedMap<Integer, DeviationView> deviations = new TreeMap<>();

    /** {@code withdrawn}: the changes that were withdrawn, and with them what they carried. */
    AgreementFold(Set<ChangeNumber> withdrawn) {
        this.withdrawn = Set.copyOf(withdrawn);
    }

    AgreementDetails read(AgreementRecord record, AgreementView agreement, Terms terms) {
        record.events().forEach(recorded -> add(recorded.event(), recorded));
        return new AgreementDetails(
                agreement,
                terms,
                approvals,
                signatures,
                List.copyOf(amendments.values()),
                notices,
                evaluations,
                List.copyOf(deviations.values()));
    }

    private void add(AgreementEvent event, Recorded<?> at) {
        switch (event) {
            case DraftShared e -> {}
            case ClauseRevised e -> {}
            case TextAgreed e -> {}
            case AgreedTextWithdrawn e -> {}
            case OwnerApprovalRecorded e ->
                approvals.add(new ApprovalView(
                        e.owner(),
                        e.body(),
                        e.mandate(),
                        e.approvedOn(),
                        e.textSha256(),
                        e.counts(),
                        at.version(),
                        at.recordedAt()));
            case AgreementSigned e ->
                signatures.add(new SignatureView(e.owner(), e.signedOn(), at.version(), at.recordedAt()));
            case AmendmentProposed e -> amendments.put(e.amendment(), proposed(e, at));
            case AmendmentAdopted e ->
                amendments.computeIfPresent(e.amendment(), (number, known) -> known.carriedOut(adopted(e, at)));
            case NoticeGiven e ->
                notices.add(new NoticeView(
                        e.owner(),
                        e.givenOn(),
                        e.purpose(),
                        e.reason(),
                        e.evidence(),
                        at.version(),
                        at.recordedAt(),
                        ConfirmationStatus.recordedBy(e.owner(), at.recordedAt())));
            case EvaluationRecorded e -> evaluations.add(evaluated(e, at));
            case DeviationReported e -> deviations.put(e.deviation(), deviation(e, at));
            case DeviationEnded e ->
                deviations.computeIfPresent(e.deviation(), (number, known) -> known.ended(e.on(), e.reportedBy()));
        }
    }

    private AmendmentView proposed(AmendmentProposed e, Recorded<?> at) {
        return new AmendmentView(
                e.amendment(),
                e.change(),
                e.proposedBy(),
                e.textSha256(),
                e.clauses(),
                withdrawn.contains(e.change()) ? Stage.WITHDRAWN : Stage.PROPOSED,
                null,
                at.version(),
                at.recordedAt());
    }

    private static AdoptionView adopted(AmendmentAdopted e, Recorded<?> at) {
        return new AdoptionView(e.validFrom(), e.origin(), e.approvals(), e.clauses(), at.version(), at.recordedAt());
    }

    private static EvaluationView evaluated(EvaluationRecorded e, Recorded<?> at) {
        return new EvaluationView(
                e.recordedBy(),
                e.evaluatedOn(),
                e.participants(),
                e.findings(),
                e.actions(),
                e.nextDue(),
                at.version(),
                at.recordedAt(),
                ConfirmationStatus.recordedBy(e.recordedBy(), at.recordedAt()));
    }

    private static DeviationView deviation(DeviationReported e, Recorded<?> at) {
        return new DeviationView(
                e.deviation(),
                e.reportedBy(),
                e.clause(),
                e.what(),
                e.since(),
                null,
                null,
                at.version(),
                at.recordedAt(),
                ConfirmationStatus.recordedBy(e.reportedBy(), at.recordedAt()));
    }
}
