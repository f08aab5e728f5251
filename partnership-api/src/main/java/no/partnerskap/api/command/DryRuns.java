package no.partnerskap.api.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.costkey.CostKeyReader;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.involvementaudit.AuditedChanges;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers to dry runs of commands: what would be recorded, and what the audit would then say. */
@Component
class DryRuns {
    private final AuditReader reader;
    private final RecordReader record;
    private final CostKeyReader costKeys;
    private final CommandFindings commandFindings;
    private final Clock clock;

    DryRuns(
            AuditReader reader,
            RecordReader record,
            CostKeyReader costKeys,
            CommandFindings commandFindings,
            Clock clock) {
        this.reader = reader;
        this.record = record;
        this.costKeys = costKeys;
        this.commandFindings = commandFindings;
        this.clock = clock;
    }

    CommandResult answer(
            OfficeNumber office, CommandCaller commandCaller, Receipt receipt, @Nullable ChangeNumber about) {
        var number = receipt.number() == 0 ? null : receipt.number();
        var imagined = DryRunResult.imagined(receipt.events());
        var change = about == null ? carrying(receipt.events()).orElse(null) : about;
        if (change == null) {
            return answer(office, receipt, number, null, new DryRunResult(imagined, null, null, null));
        }
        var at = record.knownNow(office, clock.instant());
        var now = new Question(Oslo.dayOf(at), at);
        var imaginedChange = reader.imagine(office, change, now.knownAt(), recorded(receipt, commandCaller, now));
        var audit = imaginedChange.report(change, now).orElse(null);
        return answer(
                office,
                receipt,
                number,
                audit,
                new DryRunResult(
                        imagined,
                        audit == null ? null : atEffect(imaginedChange, audit, now),
                        audit == null ? null : costEffect(office, audit, receipt, now),
                        imaginedChange.earliest(change, now)));
    }

    private CommandResult answer(
            OfficeNumber office,
            Receipt receipt,
            @Nullable Integer number,
            @Nullable AuditReport audit,
            DryRunResult dryRunResult) {
        return new CommandResult(
                receipt.version(), number, commandFindings.of(office, receipt.findings()), audit, dryRunResult);
    }

    /** The change in the events themselves, if the command names or opens one to carry something. */
    private static Optional<ChangeNumber> carrying(List<? extends PartnershipEvent> events) {
        return events.stream()
                .flatMap(event -> switch (event) {
                    case ChangeEvent e -> Stream.of(e.change());
                    case CostKeyProposed e -> Stream.of(e.change());
                    case AmendmentProposed e -> Stream.of(e.change());
                    default -> Stream.empty();
                })
                .findFirst();
    }

    private @Nullable List<OwnerEffect> costEffect(
            OfficeNumber office, AuditReport audit, Receipt receipt, Question now) {
        return receipt.events().stream()
                .flatMap(event -> switch (event) {
                    case CostEffectForeseen e -> Stream.of(e.effects());
                    case CostKeyProposed e ->
                        Stream.of(costKeys.file(office, now.knownAt())
                                .effectOf(
                                        e.agreement(), e.terms(), audit.audit().effectiveOn()));
                    default -> Stream.<List<OwnerEffect>>empty();
                })
                .findFirst()
                .orElse(null);
    }

    private static @Nullable AuditReport atEffect(AuditedChanges imagined, AuditReport audit, Question now) {
        var effect = audit.audit().effectiveOn().isAfter(now.validOn())
                ? audit.audit().effectiveOn()
                : now.validOn();
        return imagined.report(audit.audit().change(), new Question(effect, now.knownAt()))
                .orElse(null);
    }

    private static List<Recorded<PartnershipEvent>> recorded(
            Receipt receipt, CommandCaller commandCaller, Question now) {
        var recorded = new ArrayList<Recorded<PartnershipEvent>>();
        for (var event : receipt.events()) {
            long version = receipt.version() + recorded.size() + 1;
            recorded.add(new Recorded<>(
                    event,
                    version,
                    "trial-" + version,
                    now.knownAt(),
                    String.valueOf(commandCaller.envelope().get(Envelope.ACTING_AS)),
                    Provenance.LIVE,
                    Audience.parse(commandCaller.envelope().get(Envelope.AUDIENCE))));
        }
        return recorded;
    }
}
