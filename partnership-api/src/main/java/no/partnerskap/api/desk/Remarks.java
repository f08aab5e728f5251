package no.partnerskap.api.desk;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.partnerskap.api.problem.FindingTexts;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/** Puts into words what rules noticed; owners go by the names they have today. */
@Component
class Remarks {
    private final AuditReader owners;
    private final RecordReader record;
    private final Clock clock;

    Remarks(AuditReader owners, RecordReader record, Clock clock) {
        this.owners = owners;
        this.record = record;
        this.clock = clock;
    }

    List<Remark> of(OfficeNumber office, List<Finding> findings) {
        var nameOf = findings.isEmpty() ? UnaryOperator.<String>identity() : names(office);
        return findings.stream()
                .map(finding -> new Remark(
                        finding.rule(),
                        finding.code(),
                        FindingTexts.of(finding, nameOf),
                        new TreeMap<>(finding.values())))
                .toList();
    }

    private UnaryOperator<String> names(OfficeNumber office) {
        var now = record.knownNow(office, clock.instant());
        var names = OwnerName.of(owners, office, new AsOf(Oslo.dayOf(now), now)).stream()
                .collect(Collectors.toMap(owner -> owner.id().value(), OwnerName::name));
        return id -> names.getOrDefault(id, id);
    }
}
