package no.partnerskap.core;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_134;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import no.partnerskap.core.agreement.AgreementCommand;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.Answers;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.change.ChangeCommand.OnChange;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.change.Changes;
import no.partnerskap.core.change.Content;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Steps;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputeCommand.WithdrawDispute;
import no.partnerskap.core.dispute.Disputes;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Reception;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.mandate.Mandates;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.Meetings;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Hands each concept's rules what they need from the others, as plain values, and checks that owners and numbers named in a command
 * exist. Whoever acts must be an owner of this office.
 */
record Binding(PartnershipState state, PolicyBook policies, Instant now) {

    /** What the rules say to a command, at the instant at which it is recorded. */
    static Outcome outcome(
            PartnershipCommand command, PartnershipState state, Recorder recorder, Function<Binding, Outcome> rules) {
        var at = recorder.clock().begin(state.lastRecordedAt());
        Reception.check(command, at);
        return decided(command, rules, new Binding(state, recorder.policies(), at));
    }

    /** A report that some rule refused would leave the audit blind; it is a fault of ours, not an answer. */
    @Keeps(R_134)
    private static Outcome decided(PartnershipCommand command, Function<Binding, Outcome> rules, Binding binding) {
        try {
            return rules.apply(binding);
        } catch (Refused refused) {
            if (command instanceof Report) {
                throw new IllegalStateException("A report was refused: " + refused.code(), refused);
            }
            throw refused;
        }
    }

    Office office() {
        return state.office();
    }

    Disputes disputes() {
        return state.disputes();
    }

    LocalDate today() {
        return Oslo.dayOf(now);
    }

    SortedSet<OwnerId> owners() {
        return office().ownerIds();
    }

    @Keeps(R_004)
    private void acting(OwnerId by) {
        office().known(by);
    }

    Mandates mandatesOf(OwnerId by) {
        acting(by);
        return state.mandates();
    }

    Agreements agreementsOf(AgreementCommand c) {
        acting(c.by());
        return state.agreements();
    }

    Changes changesOf(ChangeCommand c) {
        acting(c.by());
        return state.changes();
    }

    Meetings meetingsOf(OwnerId by) {
        acting(by);
        return state.meetings();
    }

    Steps steps(ChangeCommand c, boolean mandated) {
        return new Steps(changesOf(c), mandated);
    }

    Steps steps(OnChange c, Decision decision) {
        return steps(c, decision.body() != null && mandated(c, decision.mandate(), decision.decidedOn()));
    }

    Steps steps(OnChange c, Involvement known) {
        return steps(c, false);
    }

    Answers answers(ChangeCommand c, boolean mandated) {
        return new Answers(changesOf(c), mandated);
    }

    boolean mandated(OnChange c, @Nullable MandateNumber mandate, Occurred on) {
        if (mandate != null) {
            state.mandates().mandates().get(mandate.value(), "mandate");
        }
        return state.mandates().cover(mandate, c.by(), content(c).kind(), on.day());
    }

    List<Finding> noticed(OnChange c, Decision decision) {
        return state.mandates()
                .noticeApproval(
                        decision.body(),
                        decision.mandate(),
                        c.by(),
                        content(c).kind(),
                        decision.decidedOn().day());
    }

    /** Whether an approval of an agreement rests on a mandate of every subject, valid on the day. */
    boolean approvedUnderMandate(RecordOwnerApproval c) {
        return c.mandate() != null
                && state.mandates()
                        .mandates()
                        .find(c.mandate().value())
                        .map(m -> m.owner().equals(c.by())
                                && m.subjects().all()
                                && m.validOn(c.approvedOn().day()))
                        .orElse(false);
    }

    SortedSet<String> dayCounts(Terms terms) {
        return policies.judging(terms.from(), now).days().names();
    }

    Content content(OnChange c) {
        return state.changes().summary(c.change()).content();
    }

    /** The level owed for a kind of change on its date, by agreement or table. */
    Level owed(Content content) {
        var agreement = state.agreements().guiding(content.effectiveOn(), owners());
        return policies.owed(content.kind(), content.effectiveOn(), now, agreement);
    }

    Level owedTo(WaiveInvolvement c) {
        var change = state.changes().summary(c.change());
        var raise = change.raised().get(c.by());
        return raise == null ? owed(change.content()) : owed(change.content()).orHigher(raise.level());
    }

    Involvement known(Involvement step) {
        office().known(step.toward());
        var held = step.heldIn();
        if (held != null) {
            state.meetings().known(held.meeting());
            if (held.agendaItem() != null) {
                state.meetings().knownItem(held.meeting(), held.agendaItem());
            }
        }
        if (step.minutesOf() != null) {
            state.meetings().known(step.minutesOf());
        }
        var who = step.representative();
        if (who != null && who.mandate() != null) {
            state.mandates().mandates().get(who.mandate().value(), "mandate");
        }
        return step;
    }

    AddAgendaItem known(AddAgendaItem c) {
        if (c.concerns() != null) {
            state.changes().summary(c.concerns());
        }
        return c;
    }

    RecordAttendance known(RecordAttendance c) {
        c.attendees().forEach(attendee -> office().known(attendee.owner()));
        return c;
    }

    RaiseDispute known(RaiseDispute c) {
        acting(c.by());
        c.terms().stream()
                .filter(term -> term.change() != null)
                .forEach(term -> state.changes().summary(term.change()));
        return c;
    }

    SubmitStatement known(SubmitStatement c) {
        acting(c.by());
        return c;
    }

    WithdrawDispute known(WithdrawDispute c) {
        acting(c.by());
        return c;
    }
}
