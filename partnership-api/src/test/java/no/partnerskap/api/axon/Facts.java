package no.partnerskap.api.axon;

import static no.partnerskap.core.kernel.OwnerId.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.NameHost;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;
import no.partnerskap.core.office.OfficeEvent.OwnerRenumbered;
import no.partnerskap.core.office.OwnerDetails;
import org.axonframework.messaging.MetaData;

/** Commands and details that the tests of the runtime tell their stories with. */
final class Facts {
    static final LocalDate OPENING = LocalDate.of(2026, 1, 5);

    /** Municipalities are numbered in order of municipality number. */
    static final OwnerId DRAMMEN = municipality(1);

    static final OwnerId LIER = municipality(2);

    private Facts() {}

    static EstablishPartnership establishment(OfficeNumber office) {
        return new EstablishPartnership(
                office,
                "Nav Lier",
                OPENING,
                details("0600", "Nav Vest-Viken", "999000118", OPENING),
                List.of(lier(), drammen("3301")),
                LeadershipModel.DUAL,
                LanguageForm.BOKMAAL,
                null);
    }

    static OwnerDetails lier() {
        return details("3312", "Lier", "999000126", OPENING);
    }

    static OwnerDetails drammen(String number) {
        return details(number, "Drammen", "999000134", OPENING);
    }

    private static OwnerDetails details(String number, String name, String organisation, LocalDate from) {
        return new OwnerDetails(number, name, new OrganisationNumber(organisation), "33", LanguageForm.BOKMAAL, from);
    }

    /** Is always accepted once the office is there. */
    static PartnershipCommand hostNamed(OfficeNumber office) {
        return new NameHost(office, LIER, OPENING);
    }

    /** Is refused for as long as Drammen has the number 3301. */
    static PartnershipCommand lierTakesTheNumberOfDrammen(OfficeNumber office) {
        var lier = lier();
        return new RenumberOwner(
                office,
                LIER,
                new OwnerDetails("3301", "Lier", lier.organisation(), "33", LanguageForm.BOKMAAL, OPENING));
    }

    static OwnerRenumbered drammenRenumbered(OfficeNumber office) {
        return new OwnerRenumbered(office, DRAMMEN, drammen("3399"));
    }

    static MetaData envelope() {
        return MetaData.from(Map.of(
                Envelope.ACTING_AS, "REGISTRAR",
                Envelope.ACTOR_REF, "a-1",
                Envelope.IDEMPOTENCY_KEY, "k-1",
                Envelope.AUDIENCE, "PARTIES",
                Envelope.PROVENANCE, "LIVE",
                Envelope.TRACE_ID, "t-1"));
    }
}
