package no.partnerskap.api.command;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.words.OwnerNames;
import org.springframework.stereotype.Component;

/** Findings in the answer to a command, put into sentences; owners go by the names they have today. */
@Component
class CommandFindings {
    private final OfficeReader offices;
    private final RecordReader record;
    private final Clock clock;

    CommandFindings(OfficeReader offices, RecordReader record, Clock clock) {
        this.offices = offices;
        this.record = record;
        this.clock = clock;
    }

    List<CommandFinding> of(OfficeNumber office, List<Finding> findings) {
        var nameOf = findings.isEmpty() ? UnaryOperator.<String>identity() : names(office);
        return findings.stream()
                .map(finding -> new CommandFinding(
                        finding.rule(),
                        finding.code(),
                        CommandFindingTexts.of(finding, nameOf),
                        new TreeMap<>(finding.values())))
                .toList();
    }

    private UnaryOperator<String> names(OfficeNumber office) {
        var now = record.knownNow(office, clock.instant());
        return OwnerNames.on(Oslo.dayOf(now), offices.office(office, now));
    }
}
