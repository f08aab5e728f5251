package no.partnerskap.api.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseFields.Annex;
import no.partnerskap.core.agreement.ClauseFields.CoDetermination;
import no.partnerskap.core.agreement.ClauseFields.Competence;
import no.partnerskap.core.agreement.ClauseFields.DataController;
import no.partnerskap.core.agreement.ClauseFields.DelegationGrant;
import no.partnerskap.core.agreement.ClauseFields.Delegations;
import no.partnerskap.core.agreement.ClauseFields.FurtherService;
import no.partnerskap.core.agreement.ClauseFields.GoalsAndResults;
import no.partnerskap.core.agreement.ClauseFields.InvolvedBody;
import no.partnerskap.core.agreement.ClauseFields.LocationAndDesign;
import no.partnerskap.core.agreement.ClauseFields.Parties;
import no.partnerskap.core.agreement.ClauseFields.Party;
import no.partnerskap.core.agreement.ClauseFields.PrivacyAndSecurity;
import no.partnerskap.core.agreement.ClauseFields.Purpose;
import no.partnerskap.core.agreement.ClauseFields.Services;
import no.partnerskap.core.agreement.MinimumService;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;

/** Further clauses of the agreement of Kongsvinger, so that it has every clause of the guide, and its amendments. */
final class KongsvingerText {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);

    private KongsvingerText() {}

    static List<Clause> more() {
        return List.of(
                FoundingText.clause(
                        "Parties",
                        "The state by its region and the municipality are equal parties.",
                        new Parties(
                                List.of(
                                        new Party(STATE, new OrganisationNumber("889640782"), false, "Region director"),
                                        new Party(MUNICIPALITY, new OrganisationNumber("944117784"), false, "Mayor")),
                                List.of("NAV-loven § 14"),
                                LanguageForm.BOKMAAL)),
                FoundingText.clause(
                        "Purpose",
                        "More people in work and activity, fewer on benefits, services as a whole.",
                        new Purpose(
                                List.of("Young people are met within two days", "One plan for each household"),
                                List.of("Present", "Clear", "Solution-minded"),
                                "Joint operating plan, each January")),
                FoundingText.clause(
                        "Privacy, security, preparedness",
                        "Each owner controls the data of its own services.",
                        new PrivacyAndSecurity(
                                List.of(
                                        new DataController("State benefits", STATE),
                                        new DataController("Social services", MUNICIPALITY)),
                                List.of("Duty officer of the region", "Preparedness officer of the municipality"))),
                FoundingText.clause(
                        "Co-determination",
                        "Staff of both owners are heard in their own forum and in a joint one.",
                        new CoDetermination("Region forum", "Municipal committee", "Office forum, monthly")),
                FoundingText.clause(
                        "Goals and results",
                        "The owners set joint goals each year and give each other access to steering documents.",
                        new GoalsAndResults("Joint scorecard", "Set in February, assessed in June and October", true)),
                FoundingText.clause(
                        "Competence",
                        "Competence is planned and paid for together.",
                        new Competence("Plan for two years", "Office leader", "Half each")),
                FoundingText.clause(
                        "Delegation",
                        "The municipality has the state's staff decide on emergency aid up to a limit.",
                        new Delegations(List.of(new DelegationGrant(
                                MUNICIPALITY,
                                STATE,
                                "Emergency aid",
                                true,
                                "NAV-loven § 14 second paragraph",
                                "Single payments only",
                                new BigDecimal("6000.00"),
                                "With three months' notice")))),
                FoundingText.clause(
                        "Annexes",
                        "The annexes are part of the agreement.",
                        new Annex(List.of("Delegation decision", "Organisation chart", "Joint scorecard"))));
    }

    /** Longer opening hours: the first amendment of the clause on location and design. */
    static Clause longerHours() {
        return FoundingText.clause(
                "Location and design",
                "The office stays where it is, with one entrance for all, and is open late on Thursdays.",
                new LocationAndDesign(
                        List.of("Sample street 1"),
                        List.of("Monday to Friday 10 to 14", "Thursday 10 to 18"),
                        "Step-free entrance, reception and meeting rooms",
                        null,
                        List.of(new InvolvedBody("User council", LocalDate.of(2026, 4, 8)))));
    }

    /** A service beyond the minimum: the second amendment, which is still open. */
    static Clause housing() {
        return FoundingText.clause(
                "Services",
                "The office gives what the law demands, and allots municipal housing.",
                new Services(
                        new TreeSet<>(EnumSet.allOf(MinimumService.class)),
                        List.of(new FurtherService(
                                "Allotment of municipal housing",
                                "sosialtjenesteloven § 15",
                                LocalDate.of(2027, 1, 1),
                                new Fte(new BigDecimal("1.00")),
                                "265"))));
    }
}
