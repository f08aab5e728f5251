package no.partnerskap.core.contract;

import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimConfirmed;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.EmergencyDeclared;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.InvolvementWaived;
import no.partnerskap.core.change.ChangeEvent.NoEffectContested;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ReceiptRecorded;
import no.partnerskap.core.change.ChangeEvent.ReportContested;
import no.partnerskap.core.change.ChangeEvent.RequiredLevelRaised;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.change.ChangeEvent.RevisionConfirmed;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.change.ChangeEvent.UrgentDecisionPresented;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.MeetingReference;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.change.Representative;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.Body;

/** Events of a change. */
final class ChangeExamples {
    private ChangeExamples() {}

    static List<PartnershipEvent> all() {
        var raise = new Raise(Level.CO_DECIDED, "It matters");
        var resolution = new Resolution(Resolution.Outcome.UPHELD, Level.INFORMED, Resolution.Ground.MINUTES_CORRECTED);
        return List.of(
                new ChangeProposed(OFFICE, CHANGE, STATE, content(), owners(LIER), sorted(Map.of(LIER, raise))),
                new ChangeReported(OFFICE, CHANGE, LIER, STATE, content(), owners(LIER)),
                new ChangeRevised(OFFICE, CHANGE, 2, content(), owners(LIER, EIKER), "Three posts", true),
                new RevisionConfirmed(OFFICE, CHANGE, LIER, 2, LIER_MANDATE),
                new RequiredLevelRaised(OFFICE, CHANGE, LIER, LIER, raise),
                new NoEffectContested(OFFICE, CHANGE, EIKER, "Our clients wait"),
                new ReportContested(OFFICE, CHANGE, STATE, "It never happened"),
                new OwnLineDecisionRecorded(OFFICE, CHANGE, 1, STATE, decision(), true),
                new UrgentDecisionPresented(OFFICE, CHANGE, 1, LIER, on("2026-01-29"), Body.MUNICIPAL_COUNCIL),
                new InvolvementClaimed(OFFICE, CHANGE, 1, STATE, 1, step()),
                new ReceiptRecorded(OFFICE, CHANGE, 1, LIER, on("2026-01-12"), "26/40"),
                new ClaimAcknowledged(OFFICE, CHANGE, 1, LIER, Level.CONSULTED, on("2026-01-25"), LIER_MANDATE, true),
                new ClaimContested(
                        OFFICE, CHANGE, 1, LIER, Level.INFORMED, "Nobody asked", on("2026-01-25"), LIER_MANDATE),
                new ConsultationAnswered(
                        OFFICE, CHANGE, 1, LIER, on("2026-01-25T08:30:00Z"), LIER_MANDATE, registered(LIER)),
                new ClaimConfirmed(OFFICE, CHANGE, 1, LIER, 2, LIER_MANDATE),
                new StepRatified(OFFICE, CHANGE, 1, LIER, on("2026-01-28"), Body.MUNICIPAL_COUNCIL, LIER_MANDATE),
                new ResolutionProposed(OFFICE, CHANGE, 1, STATE, resolution),
                new ContestResolved(OFFICE, CHANGE, 1, LIER, resolution),
                new InvolvementWaived(OFFICE, CHANGE, LIER, on("2026-01-20"), LIER_MANDATE, "We agree"),
                new EmergencyDeclared(OFFICE, CHANGE, STATE, "PREMISES_UNUSABLE", "Water in the cellar"),
                new EffectiveDateMoved(OFFICE, CHANGE, STATE, date("2026-03-01"), date("2026-04-01"), "Later"),
                new EffectReported(OFFICE, CHANGE, LIER, date("2026-04-01")),
                new ChangeWithdrawn(OFFICE, CHANGE, STATE, on("2026-02-20")),
                new ClaimCorrected(OFFICE, CHANGE, 1, STATE, 12, step(), "A slip"),
                new OwnLineDecisionCorrected(OFFICE, CHANGE, 1, STATE, 11, decision(), true, "Mandate added"));
    }

    private static ChangeContent content() {
        return new ChangeContent(
                ChangeKind.STAFFING_REDUCTION,
                "Two posts fewer – \"til høsten\"",
                date("2026-03-01"),
                new ChangeFigures(new Fte(new BigDecimal("1.5")), MeetingExamples.shares()),
                sorted(Map.of(EIKER, "No staff of Eiker")));
    }

    private static Decision decision() {
        return new Decision(
                on("2026-01-20"),
                Body.REGION_DIRECTOR,
                STATE_MANDATE,
                registered(STATE),
                "b".repeat(64),
                true,
                true,
                2);
    }

    private static Involvement step() {
        return new Involvement(
                LIER,
                Level.CONSULTED,
                on("2026-01-10T12:00:00+01:00"),
                Channel.OWNER_LINE,
                date("2026-02-01"),
                new MeetingReference(MEETING, 1),
                MEETING,
                new Representative(LIER_MANDATE),
                registered(STATE));
    }
}
