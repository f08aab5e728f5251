package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_118;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.OpenAmendment;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeys.OpenKey;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.rules.Keeps;

/**
 * Events that follow from those of a command. Where it brought the last approval, mandate or date that an amendment or a cost key
 * waited for, or the board set its term, its coming into force is recorded in the same transaction; nothing else ever does that.
 *
 * @param state the partnership as it is after the events that the command's own rules gave
 */
record FollowUpEvents(PartnershipState state) {

    /** What to ask once an event has happened. */
    private interface Completion extends Function<FollowUpEvents, List<Outcome>> {}

    static Outcome complete(Outcome outcome, CommandContext at) {
        var completions = outcome.events().stream()
                .flatMap(event -> completion(event).stream())
                .toList();
        if (completions.isEmpty()) {
            return outcome;
        }
        var state = at.state();
        for (var event : outcome.events()) {
            state = state.after(event, at.now());
        }
        var followUps = new FollowUpEvents(state);
        var events = new ArrayList<PartnershipEvent>(outcome.events());
        var findings = new ArrayList<>(outcome.findings());
        for (var completion : completions) {
            completion.apply(followUps).forEach(completed -> {
                events.addAll(completed.events());
                findings.addAll(completed.findings());
            });
        }
        return new Outcome(events, outcome.number(), findings);
    }

    private static Optional<Completion> completion(PartnershipEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case OwnLineDecisionRecorded e -> now -> now.approved(e.office(), e.change(), e.decision());
                    case OwnLineDecisionCorrected e -> now -> now.approved(e.office(), e.change(), e.decision());
                    case EffectiveDateMoved e -> now -> now.carried(e.office(), e.change()::equals);
                    case AmendmentProposed e -> now -> now.carried(e.office(), e.change()::equals);
                    case CostKeyProposed e -> now -> now.carried(e.office(), e.change()::equals);
                    case MandateGranted e -> now -> now.carried(e.office(), change -> true);
                    case BoardDecisionRecorded e -> now -> now.setByBoard(e);
                    default -> null;
                });
    }

    /** An approval of a change that carries an amendment or a key names its hash; another one does not count for it. */
    @Keeps({R_016, R_093})
    private List<Outcome> approved(OfficeNumber office, ChangeNumber change, Decision decision) {
        var completed = new ArrayList<>(carried(office, change::equals));
        var texts = Stream.concat(
                state.agreements().open().stream()
                        .filter(open -> open.change().equals(change))
                        .map(OpenAmendment::textSha256),
                state.costKeys().open().stream()
                        .filter(open -> open.change().equals(change))
                        .map(this::textSha256));
        if (decision.body() != null && texts.anyMatch(text -> !text.equals(decision.textSha256()))) {
            completed.add(new Outcome(List.of(), 0, List.of(Finding.of(R_016, "approval.other-text"))));
        }
        return completed;
    }

    /** What waits on the changes asked about, and has now got the approval of every owner's line. */
    @Keeps({R_019, R_045, R_059, R_093})
    private List<Outcome> carried(OfficeNumber office, Predicate<ChangeNumber> concerned) {
        var outcomes = new ArrayList<Outcome>();
        for (var open : state.agreements().open()) {
            if (concerned.test(open.change()) && !withdrawn(open.change())) {
                var parties = parties(open);
                var approvals = approvals(
                        open.change(), a -> open.textSha256().equals(a.textSha256()) && parties.contains(a.owner()));
                if (approvals.size() == parties.size()) {
                    outcomes.add(state.agreements().carryOut(office, open, approvals, effectiveOn(open.change())));
                }
            }
        }
        for (var open : state.costKeys().open()) {
            if (concerned.test(open.change()) && !withdrawn(open.change())) {
                var text = textSha256(open);
                var approvals = approvals(open.change(), a -> text.equals(a.textSha256()));
                if (fromAll(approvals)) {
                    outcomes.add(state.costKeys().carryOut(office, open, approvals, effectiveOn(open.change())));
                }
            }
        }
        return outcomes;
    }

    private String textSha256(OpenKey open) {
        return open.textSha256(effectiveOn(open.change()));
    }

    private LocalDate effectiveOn(ChangeNumber change) {
        return state.changes().summary(change).content().effectiveOn();
    }

    private boolean withdrawn(ChangeNumber change) {
        return state.changes().summary(change).withdrawn();
    }

    private List<LineApproval> approvals(ChangeNumber change, Predicate<LineApproval> counts) {
        return LineApproval.deciding(
                state.changes().approvals(change, state.mandates()::cover), counts, effectiveOn(change));
    }

    private SortedSet<OwnerId> parties(OpenAmendment open) {
        return state.agreements()
                .existing(open.agreement())
                .terms()
                .kind()
                .parties(state.office().ownerIds());
    }

    private boolean fromAll(List<LineApproval> approvals) {
        return approvals.size() == state.office().ownerIds().size();
    }

    /** What the board has set applies without any owner's approval. */
    @Keeps(R_118)
    private List<Outcome> setByBoard(BoardDecisionRecorded decision) {
        var outcomes = new ArrayList<Outcome>();
        state.agreements().open().stream()
                .filter(open -> decision.settles().contains(open.change()))
                .forEach(open -> outcomes.add(amended(decision, open)));
        state.costKeys().open().stream()
                .filter(open -> decision.settles().contains(open.change()))
                .forEach(open -> outcomes.add(keySet(decision, open)));
        return outcomes;
    }

    private Outcome amended(BoardDecisionRecorded decision, OpenAmendment open) {
        var texts = new TreeMap<String, String>();
        state.disputes().setOf(decision, open.change()).forEach(term -> texts.put(term.key(), term.text()));
        return state.agreements().setByBoard(decision.office(), open, effectiveOn(open.change()), texts);
    }

    private Outcome keySet(BoardDecisionRecorded decision, OpenKey open) {
        var shares = state.disputes().setOf(decision, open.change()).stream()
                .map(SetTerm::shares)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return state.costKeys().setByBoard(decision.office(), open, effectiveOn(open.change()), shares);
    }
}
