package no.partnerskap.core.agreement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.office.LeadershipModel;
import org.jspecify.annotations.Nullable;

/** What a clause says as data, one form for each {@link ClauseType}. Bodies, lines and roles are named, never persons. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "PARTIES", value = ClauseFields.Parties.class),
    @JsonSubTypes.Type(name = "PURPOSE", value = ClauseFields.Purpose.class),
    @JsonSubTypes.Type(name = "LOCATION_AND_DESIGN", value = ClauseFields.LocationAndDesign.class),
    @JsonSubTypes.Type(name = "ORGANISATION_AND_OPERATION", value = ClauseFields.Organisation.class),
    @JsonSubTypes.Type(name = "GOVERNANCE", value = ClauseFields.Governance.class),
    @JsonSubTypes.Type(name = "LEADERSHIP_AND_STAFFING", value = ClauseFields.LeadershipAndStaffing.class),
    @JsonSubTypes.Type(name = "PRIVACY_SECURITY_PREPAREDNESS", value = ClauseFields.PrivacyAndSecurity.class),
    @JsonSubTypes.Type(name = "CO_DETERMINATION", value = ClauseFields.CoDetermination.class),
    @JsonSubTypes.Type(name = "GOALS_AND_RESULTS", value = ClauseFields.GoalsAndResults.class),
    @JsonSubTypes.Type(name = "COMPETENCE", value = ClauseFields.Competence.class),
    @JsonSubTypes.Type(name = "DELEGATION", value = ClauseFields.Delegations.class),
    @JsonSubTypes.Type(name = "SERVICES", value = ClauseFields.Services.class),
    @JsonSubTypes.Type(name = "USER_INVOLVEMENT", value = ClauseFields.UserInvolvement.class),
    @JsonSubTypes.Type(name = "OTHER_SERVICES", value = ClauseFields.OtherServices.class),
    @JsonSubTypes.Type(name = "DISPUTE", value = ClauseFields.DisputeSteps.class),
    @JsonSubTypes.Type(name = "TERM", value = ClauseFields.TermAndEvaluation.class),
    @JsonSubTypes.Type(name = "ANNEX", value = ClauseFields.Annex.class),
    @JsonSubTypes.Type(name = "COST_SHARING", value = ClauseFields.CostSharing.class),
    @JsonSubTypes.Type(name = "PREMISES", value = ClauseFields.Premises.class),
    @JsonSubTypes.Type(name = "GENERAL", value = ClauseFields.General.class)
})
public sealed interface ClauseFields {

    /** The one type of clause that says this. */
    default ClauseType type() {
        return ClauseType.of(this);
    }

    /** Who the parties are, in which role somebody signs for each, and on what ground they agree. */
    record Parties(
            List<Party> parties,
            List<@Text String> legalBasis,
            @Nullable LanguageForm language) implements ClauseFields {
        public Parties {
            parties = List.copyOf(parties);
            legalBasis = List.copyOf(legalBasis);
        }
    }

    /** An owner as a party to the agreement, and the office that signs for it. */
    record Party(
            OwnerId owner,
            OrganisationNumber organisation,
            boolean host,
            @Line String signatory) {}

    /** What the owners want with the office (no: formål og verdier). */
    record Purpose(
            List<@Text String> goals,
            List<@Text String> values,
            @Nullable @Text String operatingPlan) implements ClauseFields {
        public Purpose {
            goals = List.copyOf(goals);
            values = List.copyOf(values);
        }
    }

    /** {@code universalDesign}: how it is met (no: universell utforming), or why it cannot be. */
    record LocationAndDesign(
            List<@Text String> addresses,
            List<@Text String> openingHours,
            @Nullable @Text String universalDesign,
            @Nullable @Text String securityStandard,
            List<InvolvedBody> involved)
            implements ClauseFields {
        public LocationAndDesign {
            addresses = List.copyOf(addresses);
            openingHours = List.copyOf(openingHours);
            involved = List.copyOf(involved);
        }
    }

    /** A body of staff, safety or users that was heard on the premises. */
    record InvolvedBody(@Text String body, LocalDate heardOn) {}

    /** The units of the office, and where it meets people elsewhere (no: organisering og drift). */
    record Organisation(
            List<@Text String> units,
            List<@Text String> outreachPoints,
            @Nullable @Text String operationsAgreement) implements ClauseFields {
        public Organisation {
            units = List.copyOf(units);
            outreachPoints = List.copyOf(outreachPoints);
        }
    }

    /** How the owners meet: how often a year, who leads, who sets the agenda and who speaks for each. */
    record Governance(
            @Nullable Integer meetingsPerYear,
            @Nullable @Line String chair,
            @Nullable @Text String agendaBy,
            List<OwnerSpeaker> representatives,
            @Nullable @Text String minutesRule,
            List<@Text String> politicalMeetings,
            List<@Text String> reporting)
            implements ClauseFields {
        public Governance {
            representatives = List.copyOf(representatives);
            politicalMeetings = List.copyOf(politicalMeetings);
            reporting = List.copyOf(reporting);
            positive("/fields/meetingsPerYear", meetingsPerYear);
        }
    }

    /** The role that speaks for an owner, the body behind it, and how far its mandate goes. */
    record OwnerSpeaker(
            OwnerId owner,
            @Line String role,
            Body body,
            @Nullable @Text String scope) {}

    /** {@code employer}: the line that employs a single leader; two leaders have one employer each. */
    record LeadershipAndStaffing(
            LeadershipModel model,
            @Nullable OwnerId employer,
            List<LinePowers> powers,
            List<@Text String> managementGroups,
            @Nullable @Text String hiring)
            implements ClauseFields {
        public LeadershipAndStaffing {
            powers = List.copyOf(powers);
            managementGroups = List.copyOf(managementGroups);
        }

        /** Whether it says who employs the leader and what powers the leader has. */
        public boolean settled() {
            return (employer != null || model == LeadershipModel.DUAL) && !powers.isEmpty();
        }
    }

    /** What the leader may decide in an owner's line (no: fullmakter). */
    record LinePowers(OwnerId owner, @Text String powers) {}

    /** Who answers for personal data, and whom to tell when something goes wrong (no: personvern, sikkerhet og beredskap). */
    record PrivacyAndSecurity(List<DataController> controllers, List<@Text String> incidentContacts)
            implements ClauseFields {
        public PrivacyAndSecurity {
            controllers = List.copyOf(controllers);
            incidentContacts = List.copyOf(incidentContacts);
        }
    }

    /** The owner that answers for a processing of personal data (no: behandlingsansvarlig). */
    record DataController(@Text String processing, OwnerId owner) {}

    /** Where staff takes part in decisions (no: medbestemmelse), in each line and together. */
    record CoDetermination(
            @Nullable @Text String stateForum,
            @Nullable @Text String municipalForum,
            @Nullable @Text String jointForum) implements ClauseFields {}

    /** What the office is to reach, how it is followed up in the year, and whether each owner sees the other's figures. */
    record GoalsAndResults(
            @Nullable @Text String scorecard,
            @Nullable @Text String yearlyCycle,
            boolean mutualAccess) implements ClauseFields {}

    /** How the skills of the staff are kept up (no: kompetanse), who sees to it and who pays. */
    record Competence(
            @Nullable @Text String plan,
            @Nullable @Text String responsible,
            @Nullable @Text String funding) implements ClauseFields {}

    /** The tasks that one owner lets the other see to. */
    record Delegations(List<DelegationGrant> grants) implements ClauseFields {
        public Delegations {
            grants = List.copyOf(grants);
        }
    }

    /**
     * A task that one owner lets the other see to; responsibility stays where it was.
     *
     * @param decides whether it includes decisions in single cases; else advice only
     * @param budgetCeilingNok the most it may bind, in NOK
     */
    record DelegationGrant(
            OwnerId from,
            OwnerId to,
            @Text String task,
            boolean decides,
            @Line String legalReference,
            @Nullable @Text String limits,
            @Nullable BigDecimal budgetCeilingNok,
            @Nullable @Text String revocation) {}

    /** What the office offers: the statutory minimum, and what the owners agree on beyond it. */
    record Services(SortedSet<MinimumService> minimum, List<FurtherService> beyond) implements ClauseFields {
        public Services {
            minimum = Collections.unmodifiableSortedSet(new TreeSet<>(minimum));
            beyond = List.copyOf(beyond);
        }
    }

    /** A municipal service beyond the minimum, the law it rests on, and from when the office gives it. */
    record FurtherService(
            @Text String service,
            @Text String law,
            LocalDate start,
            @Nullable Fte staffing,
            @Nullable @Line String budgetLine) {}

    /** How users are heard (no: brukermedvirkning), and what is done with what they say. */
    record UserInvolvement(
            boolean council,
            @Nullable @Text String meetings,
            @Nullable @Text String useOfResults) implements ClauseFields {}

    /** How the office works with services outside it. */
    record OtherServices(List<ContactPoint> contactPoints, List<@Text String> externalAgreements)
            implements ClauseFields {
        public OtherServices {
            contactPoints = List.copyOf(contactPoints);
            externalAgreements = List.copyOf(externalAgreements);
        }
    }

    /** A service outside the office, and where it and the office meet. */
    record ContactPoint(@Text String service, @Text String contact) {}

    /** What the owners try themselves before a formal dispute. */
    record DisputeSteps(List<LocalStep> steps) implements ClauseFields {
        public DisputeSteps {
            steps = List.copyOf(steps);
        }
    }

    /** One step that the owners try themselves, and how many days it may take. */
    record LocalStep(@Text String step, int days) {
        public LocalStep {
            positive("/fields/steps/days", days);
        }
    }

    /** How long the agreement runs, how it is changed, and when it is evaluated next. */
    record TermAndEvaluation(
            @Nullable Integer evaluationMonths,
            @Nullable LocalDate nextEvaluation,
            @Nullable Integer noticeMonths,
            @Nullable @Text String amendmentForm)
            implements ClauseFields {
        public TermAndEvaluation {
            positive("/fields/evaluationMonths", evaluationMonths);
            positive("/fields/noticeMonths", noticeMonths);
        }
    }

    /** What belongs to the agreement as documents of their own. */
    record Annex(List<@Text String> documents) implements ClauseFields {
        public Annex {
            documents = List.copyOf(documents);
        }
    }

    /** How cost is shared; the key itself is no clause. {@code settlementMonth}: 1 to 12. */
    record CostSharing(@Text String principle, List<@Text String> items, int settlementMonth, boolean yearlyReview)
            implements ClauseFields {
        public CostSharing {
            items = List.copyOf(items);
            if (settlementMonth < 1 || settlementMonth > 12) {
                throw new Malformed("/fields/settlementMonth", "month");
            }
        }
    }

    /** The lease of the premises, and who deals with the landlord. */
    record Premises(
            @Nullable @Text String lease,
            @Nullable @Text String landlordRelation,
            @Nullable LocalDate leaseEnds) implements ClauseFields {}

    /** The words alone. */
    record General() implements ClauseFields {}

    private static void positive(String pointer, @Nullable Integer number) {
        if (number != null && number < 1) {
            throw new Malformed(pointer, "positive");
        }
    }
}
