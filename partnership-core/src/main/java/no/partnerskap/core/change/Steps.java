package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_049;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_069;
import static no.partnerskap.core.rules.Rule.R_085;
import static no.partnerskap.core.rules.Rule.R_086;
import static no.partnerskap.core.rules.Rule.R_088;
import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_138;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_158;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.CorrectClaim;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.PresentUrgentDecision;
import no.partnerskap.core.change.ChangeCommand.RatifyStep;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.RecordReceipt;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.EmergencyDeclared;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.InvolvementWaived;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ReceiptRecorded;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.change.ChangeEvent.UrgentDecisionPresented;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;

/**
 * Rules on steps of involvement: own-line decisions, claims, ratifications, waivers and emergencies. Reports are recorded; only
 * requests can be refused.
 *
 * @param mandated whether a recorded mandate of the acting owner covers the change's kind on the day of the act
 */
public record Steps(Changes changes, boolean mandated) {

    /**
     * Records an own-line decision; an urgent one must be presented later. A second one by the same body replaces the first
     * (R-158).
     */
    @Keeps({R_048, R_004, R_158})
    public Outcome decide(RecordOwnLineDecision c, List<Finding> noticed) {
        var change = changes.existing(c.change());
        var same = new OwnLineDecisionRecorded(
                c.office(),
                c.change(),
                change.decisions().next(),
                c.by(),
                c.decision(),
                mandated && c.decision().body() != null);
        boolean repeated = change.decisions().items().stream()
                .anyMatch(known ->
                        known.owner().equals(c.by()) && known.decision().equals(c.decision()));
        return repeated
                ? Outcome.nothingNew(c.change().value())
                : Outcome.of(same.number(), same)
                        .with(noticed(c.decision(), change, withUrgency(c.decision(), noticed)));
    }

    /** A decision counts for no revision where the one that it names is not on record. */
    @Keeps(R_016)
    private static List<Finding> noticed(Decision decision, Change change, List<Finding> noticed) {
        var named = decision.revision();
        if (named == null || named <= change.revision()) {
            return noticed;
        }
        var findings = new ArrayList<>(noticed);
        findings.add(Finding.of(R_016, "approval.no-such-revision"));
        return findings;
    }

    @Keeps(R_049)
    private static List<Finding> withUrgency(Decision decision, List<Finding> noticed) {
        if (!Boolean.TRUE.equals(decision.urgent())) {
            return noticed;
        }
        var findings = new ArrayList<>(noticed);
        findings.add(Finding.of(R_049, "decision.to-be-presented"));
        return findings;
    }

    @Keeps({R_157, R_134})
    public Outcome correct(CorrectOwnLineDecision c, List<Finding> noticed) {
        var known = changes.existing(c.change()).decisions().get(c.number(), "own-line-decision");
        ActOfAnother.unless(known.owner().equals(c.by()), "decision.other-owner");
        boolean counted = mandated && c.decision().body() != null;
        return Outcome.of(
                        c.number(),
                        new OwnLineDecisionCorrected(
                                c.office(),
                                c.change(),
                                c.number(),
                                c.by(),
                                known.version(),
                                c.decision(),
                                counted,
                                c.reason()))
                .with(noticed(c.decision(), changes.existing(c.change()), noticed));
    }

    /** Records that an urgent decision was presented to the ordinary body; of two reports the first counts. */
    @Keeps(R_049)
    public Outcome present(PresentUrgentDecision c) {
        var known = changes.existing(c.change()).decisions().get(c.number(), "own-line-decision");
        ActOfAnother.unless(known.owner().equals(c.by()), "decision.other-owner");
        var event = new UrgentDecisionPresented(c.office(), c.change(), c.number(), c.by(), c.presentedOn(), c.body());
        var noticed = Boolean.TRUE.equals(known.decision().urgent())
                ? List.<Finding>of()
                : List.of(Finding.of(R_049, "decision.not-urgent"));
        return Outcome.of(c.number(), event).with(noticed);
    }

    /** Records any owner's claim of a step; the audit says whether it establishes anything. */
    @Keeps({R_005, R_088, R_138})
    public Outcome claim(ClaimInvolvement c) {
        var change = changes.existing(c.change());
        checkForm(c.involvement());
        int number = change.claims().next();
        var event = new InvolvementClaimed(c.office(), c.change(), number, c.by(), change.revision(), c.involvement());
        return Outcome.of(number, event).with(notice(c.involvement(), change));
    }

    @Keeps({R_157, R_134})
    public Outcome correct(CorrectClaim c) {
        var claim = changes.claim(c);
        checkForm(c.involvement());
        ActOfAnother.unless(claim.claimedBy().equals(c.by()), "claim.other-claimant");
        if (!claim.toward().equals(c.involvement().toward())) {
            throw new Malformed("/toward", "correction", R_157);
        }
        return Outcome.of(
                        c.claim(),
                        new ClaimCorrected(
                                c.office(),
                                c.change(),
                                c.claim(),
                                c.by(),
                                claim.version(),
                                c.involvement(),
                                c.reason()))
                .with(notice(c.involvement(), changes.existing(c.change())));
    }

    private static void checkForm(Involvement step) {
        if (step.level() == Level.NONE) {
            throw new Malformed("/level", "level");
        }
        if (step.respondBy() != null
                && step.respondBy().isBefore(step.occurred().day())) {
            throw new Malformed("/respondBy", "answer-window");
        }
    }

    static List<Finding> notice(Involvement step, Change change) {
        var findings = new ArrayList<Finding>();
        if (!step.channel().reachesOwner()) {
            var rule = step.channel() == Channel.OFFICE_LEADER ? R_005 : R_088;
            findings.add(Finding.of(rule, "claim.note-only"));
        }
        if (!change.affects(step.toward())) {
            findings.add(Finding.of(R_061, "claim.not-affected"));
        }
        if (step.document() != null && !step.document().registered()) {
            findings.add(Finding.of(R_138, "evidence.unregistered"));
        }
        return findings;
    }

    @Keeps(R_069)
    public Outcome receive(RecordReceipt c) {
        ActOfAnother.unless(changes.claim(c).toward().equals(c.by()), "claim.other-owner");
        return Outcome.of(
                c.claim(),
                new ReceiptRecorded(c.office(), c.change(), c.claim(), c.by(), c.receivedOn(), c.registerNumber()));
    }

    /** Records that the owner ratifies what its representative did without a mandate, also if this body has none. */
    @Keeps(R_046)
    public Outcome ratify(RatifyStep c) {
        ActOfAnother.unless(changes.claim(c).toward().equals(c.by()), "claim.other-owner");
        var event = new StepRatified(c.office(), c.change(), c.claim(), c.by(), c.ratifiedOn(), c.body(), c.mandate());
        var findings = mandated ? List.<Finding>of() : List.of(Finding.of(R_046, "ratification.no-mandate"));
        return Outcome.of(c.claim(), event).with(findings);
    }

    /**
     * An owner waives its involvement in one change; refused if a joint decision is owed.
     *
     * @param owed the level owed to this owner
     */
    @Keeps(R_085)
    public Outcome waive(WaiveInvolvement c, Level owed) {
        var change = changes.existing(c.change());
        Refused.unless(change.affects(c.by()), "waiver.not-affected", R_085);
        change.namedRevision(c.revision());
        Refused.when(owed == Level.JOINTLY_DECIDED, "waiver.joint", R_085);
        Refused.unless(mandated, "waiver.no-mandate", R_085);
        return Outcome.of(
                c.change().value(),
                new InvolvementWaived(c.office(), c.change(), c.by(), c.waivedOn(), c.mandate(), c.reason()));
    }

    /** Recorded on any ground; on one that does not qualify the change stays ordinary. */
    @Keeps(R_086)
    public Outcome declare(DeclareEmergency c) {
        OwnerId initiator = changes.existing(c.change()).initiator();
        ActOfAnother.unless(initiator.equals(c.by()), "change.other-initiator");
        var findings = EmergencyGround.qualifies(c.ground())
                ? List.<Finding>of()
                : List.of(Finding.of(R_086, "emergency.ground"));
        return Outcome.of(
                        c.change().value(),
                        new EmergencyDeclared(c.office(), c.change(), c.by(), c.ground(), c.explanation()))
                .with(findings);
    }
}
