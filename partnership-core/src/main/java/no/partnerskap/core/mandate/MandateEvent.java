package no.partnerskap.core.mandate;

import static no.partnerskap.core.rules.Rule.R_041;
import static no.partnerskap.core.rules.Rule.R_042;
import static no.partnerskap.core.rules.Rule.R_044;
import static no.partnerskap.core.rules.Rule.R_045;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.StandsUnder;

/** Event in the history of mandates and delegation rules. Stored for good. */
public sealed interface MandateEvent extends PartnershipEvent {
    @Override
    default EventSubjects about() {
        return EventSubjects.of(
                switch (this) {
                    case MandateGranted e -> SubjectKey.of(e.mandate().number());
                    case MandateEnded e -> SubjectKey.of(e.mandate());
                    case DelegationRulesRecorded e -> SubjectKey.OFFICE;
                });
    }

    @StandsUnder({R_041, R_042})
    record MandateGranted(OfficeNumber office, Mandate mandate) implements MandateEvent {}

    /**
     * @param mandate the number of the mandate that ends
     * @param on the first day from which the mandate covers nothing
     */
    @StandsUnder(R_045)
    record MandateEnded(OfficeNumber office, MandateNumber mandate, LocalDate on) implements MandateEvent {}

    /**
     * @param owner the municipality that the delegation rules are of
     * @param adoptedOn when the municipal council adopted the delegation rules
     * @param councilConstitutedOn when the council that adopted the delegation rules was constituted
     * @param principle the kinds of change that the delegation rules treat as matters of principle, which the municipal director
     *     may not decide
     * @param reference where the delegation rules are found, such as a case number in the municipality's archive
     */
    @StandsUnder(R_044)
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
