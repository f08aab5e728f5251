package no.partnerskap.core;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.function.Function;
import no.partnerskap.core.agreement.AgreementCommand.*;
import no.partnerskap.core.change.ChangeCommand.*;
import no.partnerskap.core.dispute.DisputeCommand.*;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.mandate.MandateCommand.*;
import no.partnerskap.core.meeting.MeetingCommand.*;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.office.OfficeCommand.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One partnership (no: partnerskap). Binds commands to the concepts' rules and events to their state; holds no rule of its own.
 */
@AggregateRoot(type = "Partnership")
@Revision("1")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public class Partnership {
    @AggregateIdentifier
    private @Nullable OfficeNumber office;

    private PartnershipState state = PartnershipState.BEFORE_ESTABLISHMENT;

    public Partnership() {}

    @JsonCreator
    static Partnership restore(
            @JsonProperty("office") OfficeNumber office, @JsonProperty("state") PartnershipState state) {
        var partnership = new Partnership();
        partnership.office = office;
        partnership.state = state;
        return partnership;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Receipt handle(EstablishPartnership c, Recorder recorder) {
        return settle(c, recorder, at -> Office.establish(c));
    }

    @CommandHandler
    Receipt handle(AppointLeader c, Recorder recorder) {
        return settle(c, recorder, at -> at.office().appoint(c));
    }

    @CommandHandler
    Receipt handle(RenumberOwner c, Recorder recorder) {
        return settle(c, recorder, at -> at.office().renumber(c));
    }

    @CommandHandler
    Receipt handle(NameHost c, Recorder recorder) {
        return settle(c, recorder, at -> at.office().nameHost(c));
    }

    @CommandHandler
    Receipt handle(RecordHostDelegation c, Recorder recorder) {
        return settle(c, recorder, at -> at.office().recordDelegation(c));
    }

    @CommandHandler
    Receipt handle(GrantMandate c, Recorder recorder) {
        return settle(c, recorder, at -> at.mandatesOf(c.by()).grant(c));
    }

    @CommandHandler
    Receipt handle(EndMandate c, Recorder recorder) {
        return settle(c, recorder, at -> at.mandatesOf(c.by()).end(c));
    }

    @CommandHandler
    Receipt handle(RecordDelegationRules c, Recorder recorder) {
        return settle(c, recorder, at -> at.mandatesOf(c.by()).recordRules(c, at.today()));
    }

    @CommandHandler
    Receipt handle(AgreeText c, Recorder recorder) {
        return settle(c, recorder, at -> at.agreementsOf(c).agree(c, at.dayCounts(c.terms())));
    }

    @CommandHandler
    Receipt handle(RecordOwnerApproval c, Recorder recorder) {
        return settle(c, recorder, at -> at.agreementsOf(c).approve(c, at.approvedUnderMandate(c)));
    }

    @CommandHandler
    Receipt handle(SignAgreement c, Recorder recorder) {
        return settle(c, recorder, at -> at.agreementsOf(c).sign(c));
    }

    @CommandHandler
    Receipt handle(ProposeChange c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).propose(c, at.owners(), at.owed(c.content())));
    }

    @CommandHandler
    Receipt handle(ReportChange c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).report(c, at.owners(), at.owed(c.content())));
    }

    @CommandHandler
    Receipt handle(ReviseChange c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).revise(c, at.owners(), at.owed(c.content())));
    }

    @CommandHandler
    Receipt handle(RaiseRequiredLevel c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).raise(c, at.owners(), at.owed(at.content(c)), at.now()));
    }

    @CommandHandler
    Receipt handle(ContestNoEffect c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).contestNoEffect(c));
    }

    @CommandHandler
    Receipt handle(ContestReport c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).contestReport(c));
    }

    @CommandHandler
    Receipt handle(RecordOwnLineDecision c, Recorder recorder) {
        return settle(c, recorder, at -> at.steps(c, c.decision()).decide(c, at.noticed(c, c.decision())));
    }

    @CommandHandler
    Receipt handle(CorrectOwnLineDecision c, Recorder recorder) {
        return settle(c, recorder, at -> at.steps(c, c.decision()).correct(c, at.noticed(c, c.decision())));
    }

    @CommandHandler
    Receipt handle(ClaimInvolvement c, Recorder recorder) {
        return settle(c, recorder, at -> at.steps(c, at.known(c.involvement())).claim(c));
    }

    @CommandHandler
    Receipt handle(CorrectClaim c, Recorder recorder) {
        return settle(c, recorder, at -> at.steps(c, at.known(c.involvement())).correct(c));
    }

    @CommandHandler
    Receipt handle(RecordReceipt c, Recorder recorder) {
        return settle(c, recorder, at -> at.steps(c, false).receive(c));
    }

    @CommandHandler
    Receipt handle(RespondToClaim c, Recorder recorder) {
        return settle(
                c,
                recorder,
                at -> at.answers(c, at.mandated(c, c.mandate(), c.occurred())).respond(c));
    }

    @CommandHandler
    Receipt handle(RatifyStep c, Recorder recorder) {
        return settle(
                c,
                recorder,
                at -> at.steps(c, at.mandated(c, c.mandate(), c.ratifiedOn())).ratify(c));
    }

    @CommandHandler
    Receipt handle(ResolveContest c, Recorder recorder) {
        return settle(c, recorder, at -> at.answers(c, false).propose(c));
    }

    @CommandHandler
    Receipt handle(ConfirmResolution c, Recorder recorder) {
        return settle(c, recorder, at -> at.answers(c, false).confirm(c));
    }

    @CommandHandler
    Receipt handle(WaiveInvolvement c, Recorder recorder) {
        return settle(
                c,
                recorder,
                at -> at.steps(c, at.mandated(c, c.mandate(), c.waivedOn())).waive(c, at.owedTo(c)));
    }

    @CommandHandler
    Receipt handle(DeclareEmergency c, Recorder recorder) {
        return settle(c, recorder, at -> at.steps(c, false).declare(c));
    }

    @CommandHandler
    Receipt handle(MoveEffectiveDate c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).move(c));
    }

    @CommandHandler
    Receipt handle(ReportEffect c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).reportEffect(c));
    }

    @CommandHandler
    Receipt handle(WithdrawChange c, Recorder recorder) {
        return settle(c, recorder, at -> at.changesOf(c).withdraw(c, at.now()));
    }

    @CommandHandler
    Receipt handle(PlanMeeting c, Recorder recorder) {
        return settle(c, recorder, at -> at.meetingsOf(c.by()).plan(c));
    }

    @CommandHandler
    Receipt handle(AddAgendaItem c, Recorder recorder) {
        return settle(c, recorder, at -> at.meetingsOf(c.by()).add(at.known(c)));
    }

    @CommandHandler
    Receipt handle(RecordAttendance c, Recorder recorder) {
        return settle(c, recorder, at -> at.meetingsOf(c.by()).attend(at.known(c)));
    }

    @CommandHandler
    Receipt handle(WriteMinutes c, Recorder recorder) {
        return settle(c, recorder, at -> at.meetingsOf(c.by()).write(c));
    }

    @CommandHandler
    Receipt handle(ApproveMinutes c, Recorder recorder) {
        return settle(c, recorder, at -> at.meetingsOf(c.by()).approve(c));
    }

    @CommandHandler
    Receipt handle(RaiseDispute c, Recorder recorder) {
        return settle(c, recorder, at -> at.disputes().raise(at.known(c), at.owners()));
    }

    @CommandHandler
    Receipt handle(SubmitStatement c, Recorder recorder) {
        return settle(c, recorder, at -> at.disputes().submit(at.known(c)));
    }

    @CommandHandler
    Receipt handle(HoldMediation c, Recorder recorder) {
        return settle(c, recorder, at -> at.disputes().hold(c));
    }

    @CommandHandler
    Receipt handle(FailMediation c, Recorder recorder) {
        return settle(c, recorder, at -> at.disputes().fail(c));
    }

    @CommandHandler
    Receipt handle(OpenBoardCase c, Recorder recorder) {
        return settle(c, recorder, at -> at.disputes().open(c));
    }

    @CommandHandler
    Receipt handle(RecordBoardDecision c, Recorder recorder) {
        return settle(c, recorder, at -> at.disputes().decide(c));
    }

    @CommandHandler
    Receipt handle(WithdrawDispute c, Recorder recorder) {
        return settle(c, recorder, at -> at.disputes().withdraw(at.known(c)));
    }

    private Receipt settle(PartnershipCommand command, Recorder recorder, Function<Binding, Outcome> rules) {
        var outcome = Binding.outcome(command, state, recorder, rules);
        outcome.events().forEach(event -> apply(event));
        return new Receipt(state.version(), outcome.number(), outcome.findings());
    }

    @EventSourcingHandler
    void on(PartnershipEvent event, @Timestamp Instant recordedAt) {
        office = event.office();
        state = state.after(event, recordedAt);
    }
}
