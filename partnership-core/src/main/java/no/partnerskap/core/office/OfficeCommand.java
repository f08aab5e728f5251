package no.partnerskap.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.PersonRef;
import org.jspecify.annotations.Nullable;

/** Command about the office and its owners. */
public sealed interface OfficeCommand extends PartnershipCommand {

    /** Opens the record of a partnership; its municipalities become M1, M2, … in order of municipality number. */
    record EstablishPartnership(
            OfficeNumber office,
            @Line String name,
            LocalDate establishedOn,
            OwnerDetails state,
            List<OwnerDetails> municipalities,
            LeadershipModel leadership,
            LanguageForm language,
            @Nullable @Line String hostNumber)
            implements OfficeCommand, Request {
        public EstablishPartnership {
            municipalities = List.copyOf(municipalities);
        }
    }

    /** Appoints the leader of a line; an office under one leader has one employer line only. */
    record AppointLeader(
            OfficeNumber office,
            OwnerId by,
            OwnerId line,
            @PersonRef String personRef,
            LocalDate from) implements OfficeCommand, Request {}

    /** Reports that a line has announced a vacant post of leader; employer and powers should be settled by then. */
    record AnnounceLeaderPost(OfficeNumber office, OwnerId by, Occurred announcedOn) implements OfficeCommand, Report {}

    /** Gives a municipality another number, name or county; it stays the same owner. */
    record RenumberOwner(OfficeNumber office, OwnerId owner, OwnerDetails details) implements OfficeCommand, Request {}

    /** Names the host municipality (no: vertskommune) from a date. */
    record NameHost(OfficeNumber office, OwnerId host, LocalDate from) implements OfficeCommand, Request {}

    /**
     * Records that a municipality has delegated subjects to the host: its council's instruction and its director's
     * delegation.
     */
    record RecordHostDelegation(
            OfficeNumber office,
            OwnerId by,
            OwnerId host,
            SortedSet<ChangeKind> subjects,
            EvidenceRef councilInstruction,
            EvidenceRef directorDelegation,
            LocalDate from)
            implements OfficeCommand, Report {
        public RecordHostDelegation {
            subjects = new TreeSet<>(Set.copyOf(subjects));
        }
    }
}
