package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_043;
import static no.partnerskap.core.rules.Rule.R_088;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_138;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.involvement.facts.ChangeFacts;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.rules.Keeps;

/** Findings on the steps and approvals of a change in their current wording, computed with what is known on a day. */
record StepFindings(
        ChangeNumber number,
        List<Recorded<PartnershipEvent>> events,
        ReplayedState known,
        LocalDate day,
        List<DayFinding> found) {
    private record LineDecision(OwnerId owner, Decision decision, String eventId, long version) {}

    void look() {
        claims();
        approvals();
        noRevision();
    }

    private FindingSubject about(Subject thing, int value) {
        return FindingSubject.the(Subject.CHANGE, number.value()).and(thing, value);
    }

    @Keeps({R_005, R_088, R_138})
    private void claims() {
        var steps = new TreeMap<Integer, Involvement>();
        var ids = new TreeMap<Integer, String>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case InvolvementClaimed e -> {
                    steps.put(e.claim(), e.involvement());
                    ids.put(e.claim(), recorded.eventId());
                }
                case ClaimCorrected e -> {
                    steps.put(e.claim(), e.involvement());
                    ids.put(e.claim(), recorded.eventId());
                }
                default -> {}
            }
        }
        steps.forEach((claim, step) -> known.changes().noticed(number, step).stream()
                .flatMap(finding -> DayFinding.of(finding, about(Subject.CLAIM, claim)))
                .filter(one -> !reachedOtherwise(one.code(), step.toward(), steps.values()))
                .forEach(one ->
                        found.add(one.restingOn(step.occurred().day()).on(List.of(ids.getOrDefault(claim, ""))))));
    }

    /** A step that reached no owner is remedied by any step that reaches the owner itself. */
    private static boolean reachedOtherwise(FindingCode code, OwnerId owner, Collection<Involvement> steps) {
        boolean reachedNobody = code == FindingCode.LEADER_IS_NO_OWNER || code == FindingCode.ARENA_IS_NO_OWNER;
        return reachedNobody
                && steps.stream()
                        .anyMatch(step ->
                                step.toward().equals(owner) && step.channel().reachesOwner());
    }

    /**
     * On each body's latest decision: that it does not count, concerns a matter of principle, or is of another text than the
     * amendment.
     */
    @Keeps({R_016, R_018, R_043, R_093})
    private void approvals() {
        var decisions = new TreeMap<Integer, LineDecision>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case OwnLineDecisionRecorded e ->
                    decisions.put(
                            e.number(),
                            new LineDecision(e.owner(), e.decision(), recorded.eventId(), recorded.version()));
                case OwnLineDecisionCorrected e ->
                    decisions.put(
                            e.number(),
                            new LineDecision(e.owner(), e.decision(), recorded.eventId(), recorded.version()));
                default -> {}
            }
        }
        var counting = known.changes().approvals(number, known.mandates()::cover);
        decisions.forEach((approval, one) -> {
            boolean superseded = decisions.tailMap(approval, false).values().stream()
                    .anyMatch(later -> later.owner().equals(one.owner())
                            && later.decision().body() == one.decision().body());
            if (!superseded) {
                approval(approval, one, counting);
            }
        });
        for (var open : known.agreements().open()) {
            if (open.change().equals(number)) {
                otherText(counting, open.textSha256(), about(Subject.AMENDMENT, open.amendment()));
            }
        }
        var effectiveOn = known.changes().summary(number).content().effectiveOn();
        for (var open : known.costKeys().open()) {
            if (open.change().equals(number)) {
                otherText(
                        counting,
                        open.textSha256(effectiveOn),
                        about(Subject.COST_KEY, open.key().value()));
            }
        }
    }

    /** On an approval of a revision that was not on record, until its owner has approved the current one or confirmed it. */
    @Keeps(R_016)
    private void noRevision() {
        var change = ChangeFacts.of(events);
        change.decisions().stream()
                .filter(decided -> decided.decision().body() != null && decided.ofNoRevision())
                .filter(decided -> change.decisions().stream()
                        .noneMatch(other -> other.owner().equals(decided.owner())
                                && other.decision().body() != null
                                && change.covered(other)))
                .forEach(decided -> found.add(DayFinding.of(
                                FindingCode.APPROVAL_NO_SUCH_REVISION, about(Subject.APPROVAL, decided.number()))
                        .of(decided.owner())
                        .saying("revision", String.valueOf(decided.decision().revision()))
                        .restingOn(decided.decision().decidedOn().day())
                        .on(List.of(decided.source().eventId()))));
    }

    /** On each owner's approval of something else than the text or the key on record, until it approves that. */
    private void otherText(List<LineApproval> counting, String text, FindingSubject about) {
        counting.stream()
                .filter(a -> !text.equals(a.textSha256()))
                .filter(a -> counting.stream()
                        .noneMatch(other -> other.owner().equals(a.owner()) && text.equals(other.textSha256())))
                .forEach(a -> found.add(DayFinding.of(FindingCode.APPROVAL_OTHER_TEXT, about)
                        .of(a.owner())
                        .restingOn(a.decidedOn().day())
                        .on(events.stream()
                                .filter(recorded -> recorded.version() == a.version())
                                .map(Recorded::eventId)
                                .toList())));
    }

    /** Open until the owner has an approval that counts, or in a matter of principle one by another body than the director. */
    private void approval(int approval, LineDecision lineDecision, List<LineApproval> counting) {
        var decision = lineDecision.decision();
        var kind = known.changes().summary(number).content().kind();
        var others = counting.stream()
                .filter(other ->
                        other.owner().equals(lineDecision.owner()) && other.version() != lineDecision.version())
                .toList();
        known
                .mandates()
                .noticeApproval(
                        decision.body(),
                        decision.mandate(),
                        lineDecision.owner(),
                        kind,
                        decision.decidedOn().day())
                .stream()
                .flatMap(finding -> DayFinding.of(finding, about(Subject.APPROVAL, approval)))
                .filter(one -> others.isEmpty())
                .forEach(one -> found.add(one.of(lineDecision.owner())
                        .restingOn(decision.decidedOn().day())
                        .on(List.of(lineDecision.eventId()))));
    }
}
