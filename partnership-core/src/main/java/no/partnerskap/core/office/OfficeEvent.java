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

    /**
     * @param name the name of the office at establishment
     * @param establishedOn the first day in Oslo of the established partnership
     * @param owners the details of each owner at establishment, by owner id
     * @param leadership the leadership model of the office at establishment
     * @param language the written form of Norwegian that is used in the partnership
     * @param host the host municipality (no: vertskommune) from the first day; absent if there is none
     */
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

    /**
     * @param line the owner whose line employs the appointed leader
     * @param personRef an opaque reference to the appointed leader, never a name or an identity number
     * @param from the first day on which the person leads the office
     */
    @StandsUnder(R_007)
    record LeaderAppointed(OfficeNumber office, OwnerId line, String personRef, LocalDate from)
            implements OfficeEvent {}

    /**
     * @param line the owner whose line announced the vacant post of leader
     * @param announcedOn when the vacant post was announced
     */
    @StandsUnder(R_027)
    record LeaderPostAnnounced(OfficeNumber office, OwnerId line, Occurred announcedOn) implements OfficeEvent {}

    /**
     * @param owner the owner whose number, name or county changed
     * @param details the owner's complete details from the day in {@code from} on
     */
    @StandsUnder(R_003)
    record OwnerRenumbered(OfficeNumber office, OwnerId owner, OwnerDetails details) implements OfficeEvent {}

    /**
     * @param host the municipality named as host (no: vertskommune)
     * @param from the first day on which this municipality is host
     */
    @StandsUnder(R_002)
    record HostNamed(OfficeNumber office, OwnerId host, LocalDate from) implements OfficeEvent {}

    /**
     * @param from the municipality that has delegated to the host
     * @param host the host municipality (no: vertskommune) that it has delegated to
     * @param subjects the kinds of change that the delegation covers
     * @param councilInstruction the document with which the council instructs its own director to delegate
     * @param directorDelegation the document with which that director delegates to the host's director
     * @param validFrom the first day on which the recorded delegation applies
     */
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
