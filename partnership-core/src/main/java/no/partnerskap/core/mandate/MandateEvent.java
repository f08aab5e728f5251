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
import no.partnerskap.core.kernel.PartnershipEvent;

/** The history of who speaks for whom. Stored for good. */
public sealed interface MandateEvent extends PartnershipEvent {

    record MandateGranted(OfficeNumber office, Mandate mandate) implements MandateEvent {}

    record MandateEnded(OfficeNumber office, MandateNumber mandate, LocalDate on) implements MandateEvent {}

    record DelegationRulesRecorded(
            OfficeNumber office,
            OwnerId owner,
            Occurred adoptedOn,
            Occurred councilConstitutedOn,
            SortedSet<ChangeKind> principle,
            String reference)
            implements MandateEvent {
        public DelegationRulesRecorded {
            principle = Collections.unmodifiableSortedSet(new TreeSet<>(principle));
        }
    }
}
