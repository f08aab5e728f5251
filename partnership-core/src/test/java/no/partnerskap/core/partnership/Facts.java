package no.partnerskap.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeEvent.PartnershipEstablished;
import no.partnerskap.core.office.OwnerDetails;
import org.jspecify.annotations.Nullable;

/** The partnership that the tests tell of: the office of Lier, owned by the state and Lier, in some tests by Eiker too. */
public final class Facts {
    public static final OfficeNumber OFFICE = new OfficeNumber("0626");
    public static final OwnerId STATE = OwnerId.STATE;
    public static final OwnerId LIER = OwnerId.municipality(1);
    public static final OwnerId EIKER = OwnerId.municipality(2);
    public static final OwnerId NOBODY = OwnerId.municipality(9);
    public static final LocalDate OPENING = date("2026-01-01");
    public static final ChangeNumber CHANGE = new ChangeNumber(1);
    public static final ChangeNumber NO_CHANGE = new ChangeNumber(99);
    public static final MeetingNumber MEETING = new MeetingNumber(1);
    public static final AgreementNumber AGREEMENT = new AgreementNumber(1);
    public static final DisputeNumber DISPUTE = new DisputeNumber(1);

    /** Of all subjects, for the state's region director. */
    public static final MandateNumber STATE_MANDATE = new MandateNumber(1);

    /** Of all subjects, for Lier's director. */
    public static final MandateNumber LIER_MANDATE = new MandateNumber(2);

    public static final MandateNumber NO_MANDATE = new MandateNumber(99);

    private Facts() {}

    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    public static Occurred on(String text) {
        return Occurred.of(text);
    }

    public static SortedSet<OwnerId> owners(OwnerId... owners) {
        return new TreeSet<>(List.of(owners));
    }

    public static <K, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return new TreeMap<>(map);
    }

    public static OwnerDetails theState() {
        return details("0600", "Nav Vest-Viken", "999000118");
    }

    public static OwnerDetails lier() {
        return details("3312", "Lier", "999000126");
    }

    public static OwnerDetails eiker() {
        return details("3314", "Øvre Eiker", "999000134");
    }

    public static OwnerDetails details(String number, String name, String organisation) {
        return new OwnerDetails(
                number, name, new OrganisationNumber(organisation), "33", LanguageForm.BOKMAAL, OPENING);
    }

    public static PartnershipEstablished established() {
        return established(LeadershipModel.DUAL, Map.of(STATE, theState(), LIER, lier()));
    }

    public static PartnershipEstablished establishedWithEiker() {
        return established(LeadershipModel.DUAL, Map.of(STATE, theState(), LIER, lier(), EIKER, eiker()));
    }

    public static PartnershipEstablished established(LeadershipModel leadership) {
        return established(leadership, Map.of(STATE, theState(), LIER, lier()));
    }

    private static PartnershipEstablished established(LeadershipModel leadership, Map<OwnerId, OwnerDetails> owners) {
        return new PartnershipEstablished(
                OFFICE, "Nav Lier", OPENING, sorted(owners), leadership, LanguageForm.BOKMAAL, null);
    }

    public static MandateGranted stateMandate() {
        return mandate(STATE_MANDATE, STATE, Body.REGION_DIRECTOR, Body.DIRECTORATE, Subjects.ALL, null);
    }

    public static MandateGranted lierMandate() {
        return mandate(LIER_MANDATE, LIER, Body.MUNICIPAL_DIRECTOR, Body.MUNICIPAL_COUNCIL, Subjects.ALL, null);
    }

    public static MandateGranted mandate(
            MandateNumber number, OwnerId owner, Body holder, Body source, Subjects subjects, @Nullable LocalDate to) {
        return new MandateGranted(
                OFFICE, new Mandate(number, owner, holder, null, subjects, null, decided(source), OPENING, to));
    }

    /** Decided before the partnership began. */
    public static SourceDecision decided(Body by) {
        return new SourceDecision(by, on("2025-12-01"), "25/1234");
    }

    public static EvidenceRef registered(OwnerId heldBy) {
        return document("a", "26/17", heldBy);
    }

    public static EvidenceRef unregistered(OwnerId heldBy) {
        return document("b", null, heldBy);
    }

    public static EvidenceRef document(String digit, @Nullable String register, OwnerId heldBy) {
        return new EvidenceRef(
                digit.repeat(64), 2048, "application/pdf", "Letter", date("2026-01-10"), register, heldBy);
    }
}
