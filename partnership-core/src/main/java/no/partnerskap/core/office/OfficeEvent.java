package no.partnerskap.core.office;

import static no.partnerskap.core.rules.Rule.R_002;
import static no.partnerskap.core.rules.Rule.R_003;
import static no.partnerskap.core.rules.Rule.R_007;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_034;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.StandsUnder;
import org.jspecify.annotations.Nullable;

/** Event in the history of the office and its owners. Stored for good. */
public sealed interface OfficeEvent extends PartnershipEvent {
    @Override
    default EventSubjects about() {
        return EventSubjects.of(SubjectKey.OFFICE);
    }

    @StandsUnder({R_002, R_003})
    record PartnershipEstablished(
            OfficeNumber office,
            String name,
            LocalDate establishedOn,
            SortedMap<OwnerId, OwnerDetails> owners,
            LeadershipModel leadership,
            LanguageForm language,
            @Nullable OwnerId host)
            implements OfficeEvent {
        public PartnershipEstablished {
            owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
        }
    }

    @StandsUnder(R_007)
    record LeaderAppointed(OfficeNumber office, OwnerId line, String personRef, LocalDate from)
            implements OfficeEvent {}

    @StandsUnder(R_027)
    record LeaderPostAnnounced(OfficeNumber office, OwnerId line, Occurred announcedOn) implements OfficeEvent {}

    @StandsUnder(R_003)
    record OwnerRenumbered(OfficeNumber office, OwnerId owner, OwnerDetails details) implements OfficeEvent {}

    @StandsUnder(R_002)
    record HostNamed(OfficeNumber office, OwnerId host, LocalDate from) implements OfficeEvent {}

    @StandsUnder(R_034)
    record HostDelegationRecorded(
            OfficeNumber office,
            OwnerId from,
            OwnerId host,
            SortedSet<ChangeKind> subjects,
            EvidenceRef councilInstruction,
            EvidenceRef directorDelegation,
            LocalDate validFrom)
            implements OfficeEvent {
        public HostDelegationRecorded {
            subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
        }
    }
}
