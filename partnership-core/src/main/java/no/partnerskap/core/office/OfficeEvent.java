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
     * @param name the name of the office when the partnership was established
     * @param establishedOn the day on which the partnership was established
     * @param owners the owners of the office, each with number, name and organisation
     * @param leadership the model of leadership that the partnership began with
     * @param language the written form of Norwegian that the partnership uses
     * @param host the host municipality (no: vertskommune) from the beginning, where there is one
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
     * @param line the owner whose line employs the leader
     * @param personRef the opaque reference of the person appointed, never a name or an identity number
     * @param from the first day on which the person leads the office
     */
    @StandsUnder(R_007)
    record LeaderAppointed(OfficeNumber office, OwnerId line, String personRef, LocalDate from)
            implements OfficeEvent {}

    /**
     * @param line the owner whose line announced the post
     * @param announcedOn when the post was announced
     */
    @StandsUnder(R_027)
    record LeaderPostAnnounced(OfficeNumber office, OwnerId line, Occurred announcedOn) implements OfficeEvent {}

    /**
     * @param owner the municipality that got another number or name
     * @param details the municipality's number, name and organisation from then on
     */
    @StandsUnder(R_003)
    record OwnerRenumbered(OfficeNumber office, OwnerId owner, OwnerDetails details) implements OfficeEvent {}

    /**
     * @param host the owner that is host municipality (no: vertskommune)
     * @param from the first day on which it is host
     */
    @StandsUnder(R_002)
    record HostNamed(OfficeNumber office, OwnerId host, LocalDate from) implements OfficeEvent {}

    /**
     * @param from the municipality that hands the tasks to the host
     * @param host the host municipality (no: vertskommune) that takes over the tasks
     * @param subjects the kinds of change that the delegation to the host covers
     * @param councilInstruction the document in which the council instructs its director to delegate
     * @param directorDelegation the document in which the director delegates to the host's director
     * @param validFrom the first day on which the delegation to the host applies
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
