package no.partnerskap.api.sample;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseFields;
import no.partnerskap.core.agreement.ClauseFields.ContactPoint;
import no.partnerskap.core.agreement.ClauseFields.DisputeSteps;
import no.partnerskap.core.agreement.ClauseFields.Governance;
import no.partnerskap.core.agreement.ClauseFields.LeadershipAndStaffing;
import no.partnerskap.core.agreement.ClauseFields.LinePowers;
import no.partnerskap.core.agreement.ClauseFields.LocalStep;
import no.partnerskap.core.agreement.ClauseFields.LocationAndDesign;
import no.partnerskap.core.agreement.ClauseFields.Organisation;
import no.partnerskap.core.agreement.ClauseFields.OtherServices;
import no.partnerskap.core.agreement.ClauseFields.OwnerSpeaker;
import no.partnerskap.core.agreement.ClauseFields.Services;
import no.partnerskap.core.agreement.ClauseFields.TermAndEvaluation;
import no.partnerskap.core.agreement.ClauseFields.UserInvolvement;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.MinimumService;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.office.LeadershipModel;
import org.jspecify.annotations.Nullable;

/** Clauses of the sample's partnership agreements: what the law requires, governance, leadership, dispute steps and evaluation. */
record FoundingText(int municipalities, LeadershipModel leadership, LocalDate evaluation) {
    static final LocalDate EVALUATION = LocalDate.of(2026, 12, 1);

    List<Clause> clauses() {
        return List.of(
                clause(
                        "Location and design",
                        "The office stays where it is, with one entrance for all.",
                        new LocationAndDesign(
                                List.of("Sample street 1"),
                                List.of("Monday to Friday 10 to 14"),
                                "Step-free entrance, reception and meeting rooms",
                                null,
                                List.of())),
                clause(
                        "Organisation and operation",
                        "Reception, follow-up and guidance work as one office.",
                        new Organisation(List.of("Reception", "Follow-up", "Guidance"), List.of(), null)),
                clause(
                        "Meetings of the owners",
                        "The owners meet four times a year; the chair alternates.",
                        new Governance(
                                4,
                                "In turn, one year each",
                                "The office leader",
                                speakers(),
                                "Approved by every owner",
                                List.of(),
                                List.of("Results and use of staff"))),
                clause(
                        "Leadership and staffing",
                        "Each line keeps its own staff and budget.",
                        new LeadershipAndStaffing(
                                leadership,
                                employer(),
                                List.of(
                                        new LinePowers(OwnerId.STATE, "State staff and budget"),
                                        new LinePowers(OwnerId.municipality(1), "Municipal staff and budget")),
                                List.of(),
                                null)),
                clause(
                        "Services",
                        "The office gives what the law demands.",
                        new Services(new TreeSet<>(EnumSet.allOf(MinimumService.class)), List.of())),
                clause(
                        "Users",
                        "A council of users meets twice a year.",
                        new UserInvolvement(true, "Twice a year", "Reported to the owners")),
                clause(
                        "Other municipal services",
                        "The office is in touch with services outside it.",
                        new OtherServices(
                                List.of(
                                        new ContactPoint("Child welfare", "Weekly"),
                                        new ContactPoint("Health", "On call")),
                                List.of())),
                clause(
                        "Disagreement",
                        "The owners try to agree before they ask anybody else.",
                        new DisputeSteps(List.of(new LocalStep("The owners' representatives meet", 30)))),
                clause(
                        "Evaluation",
                        "The owners evaluate the agreement together.",
                        new TermAndEvaluation(24, evaluation, 12, "In writing, clause by clause")));
    }

    private List<OwnerSpeaker> speakers() {
        return Stream.concat(
                        Stream.of(new OwnerSpeaker(OwnerId.STATE, "Region director", Body.REGION_DIRECTOR, null)),
                        IntStream.rangeClosed(1, municipalities)
                                .mapToObj(OwnerId::municipality)
                                .map(owner ->
                                        new OwnerSpeaker(owner, "Municipal director", Body.MUNICIPAL_DIRECTOR, null)))
                .toList();
    }

    private @Nullable OwnerId employer() {
        return switch (leadership) {
            case DUAL -> null;
            case SINGLE_STATE -> OwnerId.STATE;
            case SINGLE_MUNICIPAL -> OwnerId.municipality(1);
        };
    }

    static Clause clause(String heading, String text, ClauseFields fields) {
        var key = fields.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Clause(new ClauseKey(key), heading, Story.SAMPLE + text, fields);
    }
}
