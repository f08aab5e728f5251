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
     * @param parties the owners as parties to the agreement
     * @param legalBasis the acts and sections that the agreement rests on
     * @param language the written form of Norwegian that the agreement is in
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
     * @param owner the owner that is party to the agreement
     * @param organisation the organisation number of the party (no: organisasjonsnummer)
     * @param host whether this party is host municipality (no: vertskommune)
     * @param signatory the office that signs for the party, never a name
     */
    record Party(
            OwnerId owner,
            OrganisationNumber organisation,
            boolean host,
            @Line String signatory) {}

    /**
     * Purpose and values of the office (no: formål og verdier).
     *
     * @param goals what the owners want to reach with the office
     * @param values the values that the office works by
     * @param operatingPlan the plan of operations, by its title
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
     * {@code universalDesign}: how it is met (no: universell utforming), or why it cannot be.
     *
     * @param addresses the addresses of the office
     * @param openingHours when the office is open, each as people read it
     * @param universalDesign how universal design (no: universell utforming) is met, or why it cannot be
     * @param securityStandard the standard of security that the premises meet
     * @param involved the bodies that were heard on the premises
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
     * @param body the body of staff, safety or users
     * @param heardOn the day on which that body was heard on the premises
     */
    record InvolvedBody(@Text String body, LocalDate heardOn) {}

    /**
     * Organisation and operation (no: organisering og drift): the units of the office, and where it meets people elsewhere.
     *
     * @param units the units of the office
     * @param outreachPoints where the office meets people elsewhere
     * @param operationsAgreement the agreement on operations (no: driftsavtale), by its title
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
     * @param meetingsPerYear how many partnership meetings are to be held in a year
     * @param chair who leads the partnership meetings, by role or owner
     * @param agendaBy who sets the agenda of the partnership meetings, by role or owner
     * @param representatives those who speak for each owner in the meetings, by role
     * @param minutesRule how minutes are written and approved
     * @param politicalMeetings where elected members meet about the office
     * @param reporting what is reported about the office, and to whom
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
     * @param owner the owner that is spoken for
     * @param role the role that speaks for the owner, never a name
     * @param scope how far the speaker's mandate goes
     */
    record OwnerSpeaker(
            OwnerId owner,
            @Line String role,
            Body body,
            @Nullable @Text String scope) {}

    /**
     * {@code employer}: the line that employs a single leader; two leaders have one employer each.
     *
     * @param model whether the office has one leader or one for each line
     * @param employer the line that employs a single leader; absent where each line employs its own
     * @param powers what the leader may decide (no: fullmakter), for each line
     * @param managementGroups the groups of leaders that the leader takes part in
     * @param hiring how staff is hired
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
     * @param owner the owner in whose line the leader may decide
     * @param powers what the leader may decide in that line
     */
    record LinePowers(OwnerId owner, @Text String powers) {}

    /**
     * Privacy, security and preparedness (no: personvern, sikkerhet og beredskap): controllers of personal data, and whom to notify
     * of incidents.
     *
     * @param controllers the owners that answer for each processing of personal data
     * @param incidentContacts those to tell when something goes wrong, by role
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
     * @param processing the processing of personal data that the owner answers for
     * @param owner the owner that answers for the processing (no: behandlingsansvarlig)
     */
    record DataController(@Text String processing, OwnerId owner) {}

    /**
     * Co-determination (no: medbestemmelse): where staff take part in decisions, in each line and jointly.
     *
     * @param stateForum where the state meets with its staff
     * @param municipalForum where the municipality meets with its staff
     * @param jointForum where both lines meet with staff together
     */
    record CoDetermination(
            @Nullable @Text String stateForum,
            @Nullable @Text String municipalForum,
            @Nullable @Text String jointForum) implements ClauseFields {}

    /**
     * Goals and results: what the office is to achieve, how it is followed up, and whether each owner sees the other's figures.
     *
     * @param scorecard the scorecard by which results are followed up
     * @param yearlyCycle how results are followed up over the year
     * @param mutualAccess whether each owner sees the other's figures
     */
    record GoalsAndResults(
            @Nullable @Text String scorecard,
            @Nullable @Text String yearlyCycle,
            boolean mutualAccess) implements ClauseFields {}

    /**
     * Competence of the staff (no: kompetanse): how it is maintained, who is responsible and who pays.
     *
     * @param plan how the skills of the staff are kept up
     * @param responsible who sees to that the plan for skills is carried out, by role
     * @param funding who pays for training
     */
    record Competence(
            @Nullable @Text String plan,
            @Nullable @Text String responsible,
            @Nullable @Text String funding) implements ClauseFields {}

    /**
     * Delegations: the tasks that one owner lets the other perform.
     *
     * @param grants the tasks delegated from one owner to the other, with their limits
     */
    record Delegations(List<DelegationGrant> grants) implements ClauseFields {
        public Delegations {
            grants = List.copyOf(grants);
        }
    }

    /**
     * Delegated task; the responsibility stays with the owner that delegates.
     *
     * @param from the owner whose task it is, and stays responsible
     * @param to the owner that sees to the task
     * @param task the task that is delegated, in words
     * @param decides whether it includes decisions in single cases; otherwise advice only
     * @param legalReference the act and section that allow the delegation
     * @param limits what the delegation does not include
     * @param budgetCeilingNok the most it may commit, in NOK
     * @param revocation how the delegation can be taken back
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
     * @param minimum the services that the law demands of every office
     * @param beyond the municipal services beyond what the law demands
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
     * @param service the municipal service beyond the minimum
     * @param law the act and section that the municipal service rests on
     * @param start the first day on which the office gives the service
     * @param staffing the full-time equivalents (no: årsverk) set aside for the service, with two decimals
     * @param budgetLine the line of the budget that pays for the service
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
     * @param council whether there is a council of users (no: brukerutvalg)
     * @param meetings how users are met with, in words
     * @param useOfResults what is done with what users say
     */
    record UserInvolvement(
            boolean council,
            @Nullable @Text String meetings,
            @Nullable @Text String useOfResults) implements ClauseFields {}

    /**
     * Other services: how the office cooperates with services outside it.
     *
     * @param contactPoints the services outside the office, and where each meets it
     * @param externalAgreements the agreements that the office has with others, by title
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
     * @param service the service outside the office
     * @param contact where that service and the office meet
     */
    record ContactPoint(@Text String service, @Text String contact) {}

    /**
     * Local steps that the owners take before a formal dispute.
     *
     * @param steps the steps that the owners try themselves, in order
     */
    record DisputeSteps(List<LocalStep> steps) implements ClauseFields {
        public DisputeSteps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Local step, and how many days it may take.
     *
     * @param step what the owners try in this step
     * @param days how many days the step may take
     */
    record LocalStep(@Text String step, int days) {
        public LocalStep {
            positive("/fields/steps/days", days);
        }
    }

    /**
     * Term and evaluation: how long the agreement runs, how it is changed, and when it is evaluated next.
     *
     * @param evaluationMonths how many months may go by between evaluations
     * @param nextEvaluation the day by which the agreement is to be evaluated next
     * @param noticeMonths how many months' notice an owner gives
     * @param amendmentForm how the agreement is amended, in words
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
     * @param documents the titles of the documents that belong to the agreement
     */
    record Annex(List<@Text String> documents) implements ClauseFields {
        public Annex {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Cost sharing; the key itself is not a clause. {@code settlementMonth}: 1 to 12.
     *
     * @param principle the principle by which the owners share cost, in words
     * @param items the kinds of cost that are shared
     * @param settlementMonth the month in which cost is settled, 1 to 12
     * @param yearlyReview whether the owners look at the sharing of cost every year
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
     * @param lease the lease of the premises, in words
     * @param landlordRelation the owner that deals with the landlord, or how it is done
     * @param leaseEnds the day on which the lease ends
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
