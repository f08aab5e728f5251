package no.partnerskap.core.contract;

import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.util.List;
import java.util.Map;
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
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.EvaluationAction;
import no.partnerskap.core.agreement.Evaluator;
import no.partnerskap.core.agreement.NoticePurpose;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.agreement.Texts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.Body;

/** Events of agreements. */
final class AgreementExamples {
    private static final String HASH = registered(STATE).sha256();

    private AgreementExamples() {}

    static List<PartnershipEvent> all() {
        return List.of(
                new DraftShared(OFFICE, AGREEMENT, LIER, terms(Texts.whole().subList(0, 2))),
                new ClauseRevised(OFFICE, AGREEMENT, STATE, new ClauseKey("purpose"), purpose()),
                new TextAgreed(OFFICE, AGREEMENT, STATE, terms(Texts.whole()), HASH, owners(LIER)),
                new AgreedTextWithdrawn(OFFICE, AGREEMENT, STATE, HASH),
                new OwnerApprovalRecorded(
                        OFFICE,
                        AGREEMENT,
                        LIER,
                        HASH,
                        on("2026-01-20T10:00:00Z"),
                        Body.MUNICIPAL_COUNCIL,
                        LIER_MANDATE,
                        true),
                new AgreementSigned(OFFICE, AGREEMENT, LIER, on("2026-01-25")),
                new AmendmentProposed(OFFICE, AGREEMENT, 1, CHANGE, LIER, changes(), HASH),
                new AmendmentAdopted(
                        OFFICE,
                        AGREEMENT,
                        1,
                        CHANGE,
                        date("2026-06-01"),
                        Origin.JOINT_DECISION,
                        List.of(new LineApproval(LIER, on("2026-05-20"), true, HASH, 12)),
                        changes()),
                new NoticeGiven(
                        OFFICE, AGREEMENT, LIER, on("2026-03-01"), NoticePurpose.RENEGOTIATE, "Cost", registered(LIER)),
                new EvaluationRecorded(
                        OFFICE,
                        AGREEMENT,
                        STATE,
                        on("2026-04-01"),
                        List.of(new Evaluator(LIER, "Director")),
                        "Works",
                        List.of(new EvaluationAction("Longer hours", STATE, date("2026-09-01"))),
                        date("2028-04-01")),
                new DeviationReported(
                        OFFICE, AGREEMENT, 1, LIER, new ClauseKey("services"), "Closed on Fridays", on("2026-02-01")),
                new DeviationEnded(OFFICE, AGREEMENT, 1, STATE, on("2026-03-01")));
    }

    private static List<ClauseChange> changes() {
        return List.of(new ClauseChange(new ClauseKey("purpose"), purpose()));
    }

    private static Clause purpose() {
        return Texts.whole().get(1);
    }

    private static Terms terms(List<Clause> clauses) {
        return new Terms(
                AgreementKind.PARTNERSHIP,
                OPENING,
                date("2029-01-01"),
                sorted(Map.of(ChangeKind.STAFF_MOVED, Level.INFORMED, ChangeKind.TASK_MOVED, Level.CO_DECIDED)),
                sorted(Map.of("informLeadDays", 21, "answerDays", 30)),
                registered(STATE),
                clauses,
                new AgreementNumber(2));
    }
}
