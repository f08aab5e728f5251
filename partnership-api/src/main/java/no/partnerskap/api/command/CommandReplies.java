package no.partnerskap.api.command;

import static org.springframework.http.HttpHeaders.ETAG;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.change.ChangeCommand.OnChange;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers to commands: the version and number that resulted, the findings, and the audit of the change concerned. */
@Component
class CommandReplies {
    private final AuditReader reader;
    private final RecordReader record;
    private final DryRuns dryRuns;
    private final CommandFindings commandFindings;
    private final Clock clock;

    CommandReplies(
            AuditReader reader, RecordReader record, DryRuns dryRuns, CommandFindings commandFindings, Clock clock) {
        this.reader = reader;
        this.record = record;
        this.dryRuns = dryRuns;
        this.commandFindings = commandFindings;
        this.clock = clock;
    }

    /** Answers a dry run with 200 whatever the command, since it has created nothing. */
    ResponseEntity<CommandResult> to(
            ResponseEntity.BodyBuilder done, PartnershipCommand command, CommandCaller commandCaller, Receipt receipt) {
        var about = about(command, receipt);
        var told = commandCaller.trial()
                ? dryRuns.answer(command.office(), commandCaller, receipt, about)
                : answer(command.office(), receipt, about);
        return (commandCaller.trial() ? ResponseEntity.ok() : done)
                .header(CommandEndpoint.PARTNERSHIP_VERSION, Long.toString(receipt.version()))
                .header(ETAG, "\"" + receipt.version() + "\"")
                .body(told);
    }

    private CommandResult answer(OfficeNumber office, Receipt receipt, @Nullable ChangeNumber about) {
        return new CommandResult(
                receipt.version(),
                receipt.number() == 0 ? null : receipt.number(),
                commandFindings.of(office, receipt.findings()),
                about == null ? null : audit(office, about).orElse(null),
                null);
    }

    private static @Nullable ChangeNumber about(PartnershipCommand command, Receipt receipt) {
        return switch (command) {
            case OnChange about -> about.change();
            case ChangeCommand made -> new ChangeNumber(receipt.number());
            default -> null;
        };
    }

    private Optional<AuditReport> audit(OfficeNumber office, ChangeNumber change) {
        var now = clock.instant();
        var question = new Question(Oslo.dayOf(now), record.knownNow(office, now));
        return reader.change(office, change, question)
                .map(audit -> reader.report(office, List.of(audit), question).getFirst());
    }
}
