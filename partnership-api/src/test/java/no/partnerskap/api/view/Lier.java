package no.partnerskap.api.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.NameHost;
import no.partnerskap.core.office.OwnerDetails;
import org.jspecify.annotations.Nullable;

/** What is said in a partnership of the state and the municipality of Lier, where the state pulls staff out of the office. */
final class Lier {
    static final LocalDate OPENING = LocalDate.of(2026, 1, 5);
    static final LocalDate EFFECT = LocalDate.of(2026, 3, 1);
    static final OwnerId STATE = OwnerId.STATE;
    static final OwnerId LIER = OwnerId.municipality(1);

    private Lier() {}

    static EstablishPartnership establishment(OfficeNumber office) {
        return new EstablishPartnership(
                office,
                "Nav Lier",
                OPENING,
                details("0600", "Nav Vest-Viken", "999000118"),
                List.of(details("3312", "Lier", "999000126")),
                LeadershipModel.DUAL,
                LanguageForm.BOKMAAL,
                null);
    }

    private static OwnerDetails details(String number, String name, String organisation) {
        return new OwnerDetails(
                number, name, new OrganisationNumber(organisation), "33", LanguageForm.BOKMAAL, OPENING);
    }

    /** Number 1 is the state's and number 2 is Lier's, when granted in this order. */
    static PartnershipCommand mandate(OfficeNumber office, OwnerId owner) {
        var holder = owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
        var source = new SourceDecision(Body.STATUTE, Occurred.on(OPENING), "25/1234");
        return new GrantMandate(office, owner, holder, null, Subjects.ALL, null, source, OPENING, null);
    }

    static PartnershipCommand statePullsTwoStaff(OfficeNumber office) {
        var changeContent = new ChangeContent(
                ChangeKind.STAFFING_REDUCTION,
                "Two posts move to the region",
                EFFECT,
                ChangeFigures.NONE,
                Collections.emptySortedMap());
        return new ProposeChange(office, STATE, changeContent, Collections.emptySortedMap());
    }

    static PartnershipCommand premisesUnusable(OfficeNumber office, ChangeNumber change) {
        return new DeclareEmergency(office, change, STATE, "PREMISES_UNUSABLE", "Water in the cellar");
    }

    static PartnershipCommand lierTold(OfficeNumber office, ChangeNumber change, LocalDate on) {
        return claim(office, change, Level.INFORMED, on, null);
    }

    static PartnershipCommand lierConsulted(OfficeNumber office, ChangeNumber change, LocalDate on, LocalDate until) {
        return claim(office, change, Level.CONSULTED, on, until);
    }

    private static PartnershipCommand claim(
            OfficeNumber office, ChangeNumber change, Level level, LocalDate on, @Nullable LocalDate until) {
        var letter = new EvidenceRef("0".repeat(64), 1200, "application/pdf", "Letter", on, "26/17", STATE);
        var step = new Involvement(LIER, level, Occurred.on(on), Channel.OWNER_LINE, until, null, null, null, letter);
        return new ClaimInvolvement(office, change, STATE, step);
    }

    static PartnershipCommand lierAnswers(
            OfficeNumber office, ChangeNumber change, int claim, Answer answer, LocalDate on) {
        return new RespondToClaim(
                office,
                change,
                claim,
                LIER,
                answer,
                null,
                answer == Answer.CONTEST ? "Not so" : null,
                Occurred.on(on),
                new MandateNumber(2),
                false,
                null);
    }

    /** Is always accepted once the office is there. */
    static PartnershipCommand hostNamed(OfficeNumber office) {
        return new NameHost(office, LIER, OPENING);
    }
}
