package no.partnerskap.core.agreement;

import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.ClauseFields.Annex;
import no.partnerskap.core.agreement.ClauseFields.CoDetermination;
import no.partnerskap.core.agreement.ClauseFields.Competence;
import no.partnerskap.core.agreement.ClauseFields.ContactPoint;
import no.partnerskap.core.agreement.ClauseFields.CostSharing;
import no.partnerskap.core.agreement.ClauseFields.DataController;
import no.partnerskap.core.agreement.ClauseFields.DelegationGrant;
import no.partnerskap.core.agreement.ClauseFields.Delegations;
import no.partnerskap.core.agreement.ClauseFields.DisputeSteps;
import no.partnerskap.core.agreement.ClauseFields.FurtherService;
import no.partnerskap.core.agreement.ClauseFields.General;
import no.partnerskap.core.agreement.ClauseFields.GoalsAndResults;
import no.partnerskap.core.agreement.ClauseFields.Governance;
import no.partnerskap.core.agreement.ClauseFields.InvolvedBody;
import no.partnerskap.core.agreement.ClauseFields.LeadershipAndStaffing;
import no.partnerskap.core.agreement.ClauseFields.LinePowers;
import no.partnerskap.core.agreement.ClauseFields.LocalStep;
import no.partnerskap.core.agreement.ClauseFields.LocationAndDesign;
import no.partnerskap.core.agreement.ClauseFields.Organisation;
import no.partnerskap.core.agreement.ClauseFields.OtherServices;
import no.partnerskap.core.agreement.ClauseFields.OwnerSpeaker;
import no.partnerskap.core.agreement.ClauseFields.Parties;
import no.partnerskap.core.agreement.ClauseFields.Party;
import no.partnerskap.core.agreement.ClauseFields.Premises;
import no.partnerskap.core.agreement.ClauseFields.PrivacyAndSecurity;
import no.partnerskap.core.agreement.ClauseFields.Purpose;
import no.partnerskap.core.agreement.ClauseFields.Services;
import no.partnerskap.core.agreement.ClauseFields.TermAndEvaluation;
import no.partnerskap.core.agreement.ClauseFields.UserInvolvement;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.office.LeadershipModel;
import org.jspecify.annotations.Nullable;

/** Texts of agreements as the tests need them. */
public final class Texts {
    private static final LocalDate HEARD = date("2025-11-20");

    private Texts() {}

    /** A clause whose key is the name of its type. */
    public static Clause clause(ClauseFields fields) {
        return clause(key(fields.type()).value(), "As agreed.", fields);
    }

    public static Clause clause(String key, String text, ClauseFields fields) {
        return new Clause(new ClauseKey(key), "Heading", text, fields);
    }

    public static ClauseKey key(ClauseType type) {
        return new ClauseKey(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The five clauses that the law demands, and nothing else. */
    public static List<Clause> least() {
        return List.of(
                clause(location("Street 1", null)),
                clause(new Organisation(List.of("Reception"), List.of(), null)),
                clause(services(List.of(MinimumService.values()))),
                clause(new UserInvolvement(true, null, null)),
                clause(new OtherServices(List.of(new ContactPoint("Health", "Ward")), List.of())));
    }

    public static LocationAndDesign location(String address, @Nullable String universalDesign) {
        return new LocationAndDesign(
                List.of(address),
                List.of("Mon-Fri 10-14"),
                universalDesign,
                "Two exits",
                List.of(new InvolvedBody("User council", HEARD)));
    }

    public static Services services(Collection<MinimumService> minimum, FurtherService... beyond) {
        return new Services(new TreeSet<>(minimum), List.of(beyond));
    }

    public static FurtherService further(String service) {
        return new FurtherService(
                service, "helse- og omsorgstjenesteloven § 3-2", OPENING, new Fte(new BigDecimal("1.50")), "242");
    }

    public static Governance governance() {
        return new Governance(
                4,
                "In turn",
                "The office leader",
                List.of(
                        new OwnerSpeaker(STATE, "Region director", Body.REGION_DIRECTOR, "All"),
                        new OwnerSpeaker(LIER, "Director", Body.MUNICIPAL_DIRECTOR, "All")),
                "Approved by both",
                List.of("Yearly with the council"),
                List.of("Results"));
    }

    public static LeadershipAndStaffing leadership(LeadershipModel model) {
        return new LeadershipAndStaffing(
                model,
                LIER,
                List.of(new LinePowers(STATE, "Staff"), new LinePowers(LIER, "Staff and budget")),
                List.of("The director's group"),
                "Jointly");
    }

    /** One clause of every type with every field filled; nothing that a checklist would notice. */
    public static List<Clause> whole() {
        return Stream.of(
                        new Parties(
                                List.of(new Party(LIER, new OrganisationNumber("999000126"), true, "Mayor")),
                                List.of("NAV-loven § 14"),
                                LanguageForm.BOKMAAL),
                        new Purpose(List.of("More in work"), List.of("Near"), "Plan"),
                        location("Street 1", "Met"),
                        new Organisation(List.of("Reception"), List.of("Library"), "Operations"),
                        governance(),
                        leadership(LeadershipModel.SINGLE_MUNICIPAL),
                        new PrivacyAndSecurity(List.of(new DataController("Money help", LIER)), List.of("Duty phone")),
                        new CoDetermination("MBA", "Main committee", "Joint forum"),
                        new GoalsAndResults("Scorecard", "Yearly", true),
                        new Competence("Plan", "The leader", "Half each"),
                        new Delegations(List.of(new DelegationGrant(
                                LIER, STATE, "Advice", true, "L3 § 1", "Some", new BigDecimal("1000.50"), "At once"))),
                        services(List.of(MinimumService.values()), further("Home care")),
                        new UserInvolvement(true, "Four a year", "To the owners"),
                        new OtherServices(List.of(new ContactPoint("Health", "Ward")), List.of("County")),
                        new DisputeSteps(List.of(new LocalStep("The leaders meet", 14))),
                        new TermAndEvaluation(24, date("2027-06-01"), 12, "In writing"),
                        new Annex(List.of("Organisation chart")),
                        new CostSharing("By FTE", List.of("Rent"), 3, true),
                        new Premises("Lease", "Municipality", date("2030-01-01")),
                        new General())
                .map(Texts::clause)
                .toList();
    }

    /** Clauses with other clauses in the places of those with the same keys. */
    public static List<Clause> with(List<Clause> clauses, Clause... others) {
        var replaced = clauses.stream()
                .map(clause -> Arrays.stream(others)
                        .filter(other -> other.key().equals(clause.key()))
                        .findFirst()
                        .orElse(clause));
        var added = Arrays.stream(others)
                .filter(other -> clauses.stream().noneMatch(c -> c.key().equals(other.key())));
        return Stream.concat(replaced, added).toList();
    }

    public static List<Clause> without(List<Clause> clauses, ClauseType type) {
        return clauses.stream().filter(clause -> clause.type() != type).toList();
    }

    /** An open-ended partnership agreement from the opening. */
    public static Terms partnership(List<Clause> clauses) {
        return partnership(OPENING, null, clauses);
    }

    public static Terms partnership(LocalDate from, @Nullable LocalDate end, List<Clause> clauses) {
        return terms(AgreementKind.PARTNERSHIP, from, end, clauses, null);
    }

    public static Terms operations(@Nullable LocalDate end, @Nullable AgreementNumber under) {
        var cost = clause(new CostSharing("By FTE", List.of("Rent"), 3, true));
        return terms(AgreementKind.OPERATIONS, OPENING, end, List.of(cost), under);
    }

    private static Terms terms(
            AgreementKind kind,
            LocalDate from,
            @Nullable LocalDate end,
            List<Clause> clauses,
            @Nullable AgreementNumber under) {
        return new Terms(kind, from, end, sorted(Map.of()), sorted(Map.of()), registered(STATE), clauses, under);
    }
}
