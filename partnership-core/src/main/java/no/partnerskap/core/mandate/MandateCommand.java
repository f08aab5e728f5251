package no.partnerskap.core.mandate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.PersonRef;
import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/** Command about the mandates of an owner. */
public sealed interface MandateCommand extends PartnershipCommand {
    OwnerId by();

    /** Records a mandate granted by a decision of the owner. */
    record GrantMandate(
            OfficeNumber office,
            OwnerId by,
            Body holder,
            @Nullable @PersonRef String personRef,
            Subjects subjects,
            @Nullable @Text String ceiling,
            SourceDecision source,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements MandateCommand, Request {}

    /** Ends a mandate: from that day on it covers nothing. */
    record EndMandate(OfficeNumber office, OwnerId by, MandateNumber mandate, LocalDate on)
            implements MandateCommand, Request {}

    /**
     * Records a municipality's delegation rules (no: delegeringsreglement): when they were adopted, when the council that adopted
     * them was constituted, and which subjects they treat as matters of principle.
     */
    record RecordDelegationRules(
            OfficeNumber office,
            OwnerId by,
            Occurred adoptedOn,
            Occurred councilConstitutedOn,
            SortedSet<ChangeKind> principle,
            @Line String reference)
            implements MandateCommand, Report {
        public RecordDelegationRules {
            principle = Collections.unmodifiableSortedSet(new TreeSet<>(principle));
        }
    }
}
