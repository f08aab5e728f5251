package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_015;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_026;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_028;
import static no.partnerskap.core.rules.Rule.R_029;
import static no.partnerskap.core.rules.Rule.R_030;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.ClauseFields.DisputeSteps;
import no.partnerskap.core.agreement.ClauseFields.Governance;
import no.partnerskap.core.agreement.ClauseFields.LeadershipAndStaffing;
import no.partnerskap.core.agreement.ClauseFields.LocationAndDesign;
import no.partnerskap.core.agreement.ClauseFields.OwnerSpeaker;
import no.partnerskap.core.agreement.ClauseFields.TermAndEvaluation;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Checklist of what an agreement should contain; what is missing is a finding, never a refusal. */
public record AgreementChecklist(List<Clause> clauses, SortedSet<OwnerId> owners) {

    /**
     * Findings on terms and the clauses that apply.
     *
     * @param under the terms of the partnership agreement that they name
     */
    public static List<Finding> of(
            Terms terms, List<Clause> clauses, SortedSet<OwnerId> owners, @Nullable Terms under) {
        var list = new AgreementChecklist(clauses, owners);
        return switch (terms.kind()) {
            case PARTNERSHIP ->
                Stream.of(fixedTerm(terms), list.missing())
                        .flatMap(List::stream)
                        .toList();
            case OPERATIONS ->
                Stream.of(fixedTerm(terms), placed(terms, under))
                        .flatMap(List::stream)
                        .toList();
            case HOST_MUNICIPALITY,
                    EXTERNAL_COOPERATION,
                    SERVICE_AREA,
                    DIGITAL_SERVICES,
                    LETTER_OF_INTENT,
                    LEADER_AGREEMENT -> fixedTerm(terms);
        };
    }

    /** Findings on the clauses of a partnership agreement. */
    public List<Finding> missing() {
        var findings = new ArrayList<Finding>();
        universalDesign(findings);
        meetings(findings);
        leader(findings);
        evaluation(findings);
        dispute(findings);
        return List.copyOf(findings);
    }

    private <T extends ClauseFields> Stream<T> all(Class<T> type) {
        return clauses.stream().map(Clause::fields).filter(type::isInstance).map(type::cast);
    }

    @Keeps(R_015)
    private void universalDesign(List<Finding> findings) {
        note(
                findings,
                all(LocationAndDesign.class).anyMatch(f -> hasText(f.universalDesign())),
                Finding.of(R_015, "agreement.universal-design"));
    }

    /** How often the owners meet, who chairs, who sets the agenda and who represents each of them. */
    @Keeps(R_026)
    private void meetings(List<Finding> findings) {
        var missing = new TreeSet<String>();
        missIf(missing, all(Governance.class).noneMatch(f -> f.meetingsPerYear() != null), "meetingsPerYear");
        missIf(missing, all(Governance.class).noneMatch(f -> hasText(f.chair())), "chair");
        missIf(missing, all(Governance.class).noneMatch(f -> hasText(f.agendaBy())), "agendaBy");
        var represented = all(Governance.class)
                .flatMap(f -> f.representatives().stream())
                .map(OwnerSpeaker::owner)
                .toList();
        missIf(missing, !represented.containsAll(owners), "representatives");
        if (!missing.isEmpty()) {
            findings.add(new Finding(R_026, "agreement.meetings", Map.of("missing", String.join(", ", missing))));
        }
    }

    @Keeps(R_027)
    private void leader(List<Finding> findings) {
        note(
                findings,
                all(LeadershipAndStaffing.class).anyMatch(LeadershipAndStaffing::settled),
                Finding.of(R_027, "agreement.leader"));
    }

    @Keeps(R_028)
    private void evaluation(List<Finding> findings) {
        note(
                findings,
                all(TermAndEvaluation.class).anyMatch(f -> f.nextEvaluation() != null),
                Finding.of(R_028, "agreement.evaluation"));
    }

    @Keeps(R_029)
    private void dispute(List<Finding> findings) {
        note(
                findings,
                all(DisputeSteps.class).anyMatch(f -> !f.steps().isEmpty()),
                Finding.of(R_029, "agreement.local-steps"));
    }

    /** The days on which the end of a fixed term is announced. */
    @Keeps(R_022)
    private static List<Finding> fixedTerm(Terms terms) {
        var end = terms.endExclusive();
        return end == null
                ? List.of()
                : List.of(new Finding(
                        R_022,
                        "agreement.fixed-term",
                        Map.of(
                                "end", end.toString(),
                                "announced",
                                        AgreementStatus.announced(end)
                                                .map(LocalDate::toString)
                                                .collect(Collectors.joining(", ")))));
    }

    @Keeps(R_030)
    private static List<Finding> placed(Terms terms, @Nullable Terms under) {
        if (under == null || under.kind() != AgreementKind.PARTNERSHIP) {
            return List.of(Finding.of(R_030, "operations.not-linked"));
        }
        var end = terms.endExclusive();
        var last = under.endExclusive();
        return last != null && (end == null || end.isAfter(last))
                ? List.of(new Finding(R_030, "operations.outlives", Map.of("end", last.toString())))
                : List.of();
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void missIf(SortedSet<String> missing, boolean absent, String what) {
        if (absent) {
            missing.add(what);
        }
    }

    private static void note(List<Finding> findings, boolean said, Finding otherwise) {
        if (!said) {
            findings.add(otherwise);
        }
    }
}
