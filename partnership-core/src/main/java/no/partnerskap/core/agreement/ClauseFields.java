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

/** Content of a clause as data, one form for each {@link ClauseType}. Bodies, lines and roles are named, never persons. */
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

    /** The clause type of this content. */
    default ClauseType type() {
        return ClauseType.of(this);
    }

    /**
     * Parties to the agreement, the role that signs for each, and the legal basis.
     *
     * @param parties the parties to the agreement
     * @param legalBasis the acts and sections that the agreement is based on
     * @param language the written form of Norwegian that the agreement is written in; absent if not stated
     */
    record Parties(
            List<Party> parties,
            List<@Text String> legalBasis,
            @Nullable LanguageForm language) implements ClauseFields {
        public Parties {
            parties = List.copyOf(parties);
            legalBasis = List.copyOf(legalBasis);
        }
    }

    /**
     * Owner as a party to the agreement, and the role that signs for it.
     *
     * @param owner the owner that is this party
     * @param organisation the organisation number of this party (no: organisasjonsnummer)
     * @param host whether this party is the host municipality (no: vertskommune)
     * @param signatory the role that signs for this party, never a name
     */
    record Party(
            OwnerId owner,
            OrganisationNumber organisation,
            boolean host,
            @Line String signatory) {}

    /**
     * Purpose and values of the office (no: formål og verdier).
     *
     * @param goals the goals that the owners have for the office
     * @param values the values that the owners have agreed on for the office
     * @param operatingPlan the title of the joint operating plan (no: virksomhetsplan); absent if there is none
     */
    record Purpose(
            List<@Text String> goals,
            List<@Text String> values,
            @Nullable @Text String operatingPlan) implements ClauseFields {
        public Purpose {
            goals = List.copyOf(goals);
            values = List.copyOf(values);
        }
    }

    /**
     * Location and design of the office (no: lokalisering og utforming).
     *
     * @param addresses the street addresses of the office
     * @param openingHours the opening hours of the office, as shown to the public
     * @param universalDesign how universal design (no: universell utforming) is achieved, or why it cannot be; absent if
     *     not stated
     * @param securityStandard the security standard of the premises; absent if not stated
     * @param involved the bodies of staff, safety and users that were consulted about the premises
     */
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

    /**
     * Body of staff, safety or users that was consulted about the premises, and the date.
     *
     * @param body the name of the body, never of its members
     * @param heardOn the day in Oslo on which the body was consulted
     */
    record InvolvedBody(@Text String body, LocalDate heardOn) {}

    /**
     * Organisation and operation (no: organisering og drift): the units of the office, and where it meets people elsewhere.
     *
     * @param units the organisational units of the office
     * @param outreachPoints the places outside the office where it meets the public
     * @param operationsAgreement the title of the operations agreement (no: driftsavtale); absent if there is none
     */
    record Organisation(
            List<@Text String> units,
            List<@Text String> outreachPoints,
            @Nullable @Text String operationsAgreement) implements ClauseFields {
        public Organisation {
            units = List.copyOf(units);
            outreachPoints = List.copyOf(outreachPoints);
        }
    }

    /**
     * Governance: meetings a year, who chairs, who sets the agenda and who represents each owner.
     *
     * @param meetingsPerYear the number of partnership meetings in a calendar year; the policy's number if absent
     * @param chair the role or owner that chairs the partnership meetings; absent if not agreed
     * @param agendaBy the role or owner responsible for the agenda of the partnership meetings, usually the office leader; absent
     *     if not agreed
     * @param representatives the representatives of each owner in the partnership meetings, by role
     * @param minutesRule the rule on how minutes are written and approved; absent if not agreed
     * @param politicalMeetings the meetings about the office with elected members
     * @param reporting the reports that the office is to give, and to whom
     */
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

    /**
     * Representation of an owner: the role, the body behind it, and the limits of its mandate.
     *
     * @param owner the owner that is represented
     * @param role the role that represents the owner, never a name
     * @param scope the limits of the representative's mandate; absent if not stated
     */
    record OwnerSpeaker(
            OwnerId owner,
            @Line String role,
            Body body,
            @Nullable @Text String scope) {}

    /**
     * Leadership and staffing: who employs the leader, the leader's powers, and how staff are hired.
     *
     * @param model the leadership model agreed for the office
     * @param employer the owner that employs a single leader; absent if there are two leaders, each employed by one line, or if not
     *     agreed
     * @param powers the powers of the leader (no: fullmakter) in each line
     * @param managementGroups the management groups that the leader is a member of
     * @param hiring the procedure for hiring staff; absent if not stated
     */
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

    /**
     * Powers of the leader in an owner's line (no: fullmakter).
     *
     * @param owner the owner in whose line the leader has these powers
     * @param powers the decisions that the leader may make in this line, in words
     */
    record LinePowers(OwnerId owner, @Text String powers) {}

    /**
     * Privacy, security and preparedness (no: personvern, sikkerhet og beredskap): controllers of personal data, and whom to notify
     * of incidents.
     *
     * @param controllers the owner responsible for each processing of personal data
     * @param incidentContacts the roles to notify of an incident
     */
    record PrivacyAndSecurity(List<DataController> controllers, List<@Text String> incidentContacts)
            implements ClauseFields {
        public PrivacyAndSecurity {
            controllers = List.copyOf(controllers);
            incidentContacts = List.copyOf(incidentContacts);
        }
    }

    /**
     * Controller (no: behandlingsansvarlig): the owner responsible for a processing of personal data.
     *
     * @param processing the processing of personal data, in words
     * @param owner the owner that is controller (no: behandlingsansvarlig) of this processing
     */
    record DataController(@Text String processing, OwnerId owner) {}

    /**
     * Co-determination (no: medbestemmelse): where staff take part in decisions, in each line and jointly.
     *
     * @param stateForum the forum where the state meets its employees' representatives; absent if not agreed
     * @param municipalForum the forum where the municipality meets its employees' representatives; absent if not agreed
     * @param jointForum the forum where both lines meet employees' representatives together; absent if not agreed
     */
    record CoDetermination(
            @Nullable @Text String stateForum,
            @Nullable @Text String municipalForum,
            @Nullable @Text String jointForum) implements ClauseFields {}

    /**
     * Goals and results: what the office is to achieve, how it is followed up, and whether each owner sees the other's figures.
     *
     * @param scorecard the shared scorecard (no: felles målkort) by which results are followed up; absent if there is none
     * @param yearlyCycle when in the year results are reported and followed up, in words; absent if not agreed
     * @param mutualAccess whether each owner has access to the other's periodic steering information
     */
    record GoalsAndResults(
            @Nullable @Text String scorecard,
            @Nullable @Text String yearlyCycle,
            boolean mutualAccess) implements ClauseFields {}

    /**
     * Competence of the staff (no: kompetanse): how it is maintained, who is responsible and who pays.
     *
     * @param plan the plan for developing the skills of the staff; absent if there is none
     * @param responsible the role responsible for the plan; absent if not agreed
     * @param funding who pays for training, and how; absent if not agreed
     */
    record Competence(
            @Nullable @Text String plan,
            @Nullable @Text String responsible,
            @Nullable @Text String funding) implements ClauseFields {}

    /**
     * Delegations: the tasks that one owner lets the other perform.
     *
     * @param grants the delegated tasks, each with its limits
     */
    record Delegations(List<DelegationGrant> grants) implements ClauseFields {
        public Delegations {
            grants = List.copyOf(grants);
        }
    }

    /**
     * Delegated task; the responsibility stays with the owner that delegates.
     *
     * @param from the owner that delegates the task, and stays responsible for it
     * @param to the owner that performs the delegated task
     * @param task the task that is delegated, in words
     * @param decides whether the delegation includes decisions in individual cases; if {@code false}, it is limited to advice
     * @param legalReference the act and section that allow the delegation
     * @param limits the limits of the delegation, in words; absent if it has none
     * @param budgetCeilingNok the highest amount that the delegation allows to commit, in NOK; absent if there is no ceiling
     * @param revocation how the delegation can be revoked, in words; absent if not agreed
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

    /**
     * Services of the office: the statutory minimum, and those that the owners agree on beyond it.
     *
     * @param minimum the services that the law requires in every office
     * @param beyond the municipal services in the office beyond those that the law requires
     */
    record Services(SortedSet<MinimumService> minimum, List<FurtherService> beyond) implements ClauseFields {
        public Services {
            minimum = Collections.unmodifiableSortedSet(new TreeSet<>(minimum));
            beyond = List.copyOf(beyond);
        }
    }

    /**
     * Municipal service beyond the minimum, its legal basis, and the date from which the office provides it.
     *
     * @param service the name of the municipal service
     * @param law the act and section that the service is provided under
     * @param start the first day in Oslo on which the office provides the service
     * @param staffing the full-time equivalents (no: årsverk) allocated to the service, at most two decimals; absent if not agreed
     * @param budgetLine the budget item that funds the service; absent if not stated
     */
    record FurtherService(
            @Text String service,
            @Text String law,
            LocalDate start,
            @Nullable Fte staffing,
            @Nullable @Line String budgetLine) {}

    /**
     * User involvement (no: brukermedvirkning): how users are heard, and how it is followed up.
     *
     * @param council whether the office has a user council (no: brukerutvalg)
     * @param meetings how and how often users are met, in words; absent if not agreed
     * @param useOfResults how the results of user involvement are used, in words; absent if not agreed
     */
    record UserInvolvement(
            boolean council,
            @Nullable @Text String meetings,
            @Nullable @Text String useOfResults) implements ClauseFields {}

    /**
     * Other services: how the office cooperates with services outside it.
     *
     * @param contactPoints the services outside the office, each with its contact point
     * @param externalAgreements the titles of the office's agreements with other bodies
     */
    record OtherServices(List<ContactPoint> contactPoints, List<@Text String> externalAgreements)
            implements ClauseFields {
        public OtherServices {
            contactPoints = List.copyOf(contactPoints);
            externalAgreements = List.copyOf(externalAgreements);
        }
    }

    /**
     * Contact point with a service outside the office.
     *
     * @param service the name of the service outside the office
     * @param contact the role or place through which the office and the service are in contact
     */
    record ContactPoint(@Text String service, @Text String contact) {}

    /**
     * Local steps that the owners take before a formal dispute.
     *
     * @param steps the local steps before a formal dispute, in order
     */
    record DisputeSteps(List<LocalStep> steps) implements ClauseFields {
        public DisputeSteps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Local step, and how many days it may take.
     *
     * @param step what the owners do in the step
     * @param days the number of days that the step may take
     */
    record LocalStep(@Text String step, int days) {
        public LocalStep {
            positive("/fields/steps/days", days);
        }
    }

    /**
     * Term and evaluation: how long the agreement runs, how it is changed, and when it is evaluated next.
     *
     * @param evaluationMonths the number of months between evaluations; absent if not agreed
     * @param nextEvaluation the day in Oslo by which the next evaluation is due by the agreement; absent if not agreed
     * @param noticeMonths the number of months' notice; absent if not agreed
     * @param amendmentForm the form that an amendment must have, in words; absent if not agreed
     */
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

    /**
     * Annexes: documents that belong to the agreement.
     *
     * @param documents the titles of the annexed documents
     */
    record Annex(List<@Text String> documents) implements ClauseFields {
        public Annex {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Cost sharing in general; the cost key itself is not part of the clause.
     *
     * @param principle the principle by which the owners share costs, in words
     * @param items the kinds of cost that are shared, as in {@code amounts} of a settlement
     * @param settlementMonth the month in which costs are settled, from 1 for January to 12
     * @param yearlyReview whether the owners review the cost key every year
     */
    record CostSharing(@Text String principle, List<@Text String> items, int settlementMonth, boolean yearlyReview)
            implements ClauseFields {
        public CostSharing {
            items = List.copyOf(items);
            if (settlementMonth < 1 || settlementMonth > 12) {
                throw new Malformed("/fields/settlementMonth", "month");
            }
        }
    }

    /**
     * Premises: the lease, and who deals with the landlord.
     *
     * @param lease the lease of the premises, in words; absent if not stated
     * @param landlordRelation which owner deals with the landlord, in words; absent if not agreed
     * @param leaseEnds the day in Oslo on which the lease ends; absent if it is open-ended or not stated
     */
    record Premises(
            @Nullable @Text String lease,
            @Nullable @Text String landlordRelation,
            @Nullable LocalDate leaseEnds) implements ClauseFields {}

    /** General clause: text only. */
    record General() implements ClauseFields {}

    private static void positive(String pointer, @Nullable Integer number) {
        if (number != null && number < 1) {
            throw new Malformed(pointer, "positive");
        }
    }
}
