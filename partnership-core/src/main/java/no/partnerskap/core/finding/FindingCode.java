package no.partnerskap.core.finding;

import static no.partnerskap.core.finding.DayFinding.ON;
import static no.partnerskap.core.finding.DayFinding.OWNERS;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.rules.Rule;

/**
 * Code of a finding: those that commands answer with, and those that only time brings. Permanent. Each names the values that its
 * sentences need.
 */
public enum FindingCode {
    AGREEMENT_UNIVERSAL_DESIGN("agreement.universal-design", Rule.R_015, "agreement"),
    AGREEMENT_MEETINGS("agreement.meetings", Rule.R_026, "agreement"),
    AGREEMENT_LEADER("agreement.leader", Rule.R_027, "agreement"),
    AGREEMENT_EVALUATION("agreement.evaluation", Rule.R_028, "agreement"),
    AGREEMENT_LOCAL_STEPS("agreement.local-steps", Rule.R_029, "agreement"),
    OPERATIONS_NOT_LINKED("operations.not-linked", Rule.R_030, "agreement"),
    OPERATIONS_OUTLIVES("operations.outlives", Rule.R_030, "agreement", "end"),
    AGREEMENT_EXPIRES("agreement.expires", Rule.R_022, "agreement", "due"),
    AGREEMENT_EXPIRED("agreement.expired", Rule.R_023, "agreement", "due"),
    NOTICE_GIVEN("agreement.notice", Rule.R_025, "agreement", ON),
    EVALUATION_OVERDUE("agreement.evaluation-overdue", Rule.R_130, "agreement", "due"),
    APPROVAL_OTHER_TEXT("approval.other-text", Rule.R_016, "owner", ON),
    APPROVAL_NO_SUCH_REVISION("approval.no-such-revision", Rule.R_016, "owner", "change", "revision", ON),
    APPROVAL_NO_MANDATE("approval.no-mandate", Rule.R_018, "owner", ON),
    APPROVAL_MATTER_OF_PRINCIPLE("approval.matter-of-principle", Rule.R_043, "owner", "change", ON),
    LEADER_POST_TERMS_OPEN("leader-post.terms-open", Rule.R_027, "owner", ON),
    LEADER_POST_TERMS_CHANGING("leader-post.terms-changing", Rule.R_027, "owner", ON),
    DELEGATION_RULES_NOT_RENEWED("delegation-rules.not-renewed", Rule.R_044, "owner", "due"),
    AMENDMENT_RETROACTIVE("amendment.retroactive", Rule.R_020, "agreement", "change", ON),
    AMENDMENT_CLAUSES_MISSING("agreement.clauses-missing", Rule.R_011, "agreement", "change", ON),
    AMENDMENT_SERVICES_MISSING("agreement.services-missing", Rule.R_012, "agreement", "change", ON),
    KEY_RETROACTIVE("cost-key.retroactive", Rule.R_097, "cost-key", "change", ON),
    KEY_GAP("cost-key.gap", Rule.R_092, "cost-key", "change", ON),
    KEY_REVIEW_OVERDUE("cost-key.review-overdue", Rule.R_095, "agreement", "due"),
    KEY_DRIFTED("cost-key.drifted", Rule.R_096, "agreement", "points", ON),
    RESTATEMENT_DUE("cost-key.restatement-due", Rule.R_097, "settlement", "from", "to"),
    FTE_COUNT_DIFFERS("fte-count.differs", Rule.R_159, OWNERS, "due"),
    MEETING_OVERDUE("meeting.overdue", Rule.R_050, "due", "missed", "unconfirmed"),
    MEETING_NO_QUORUM("meeting.no-quorum", Rule.R_051, "meeting", OWNERS, ON, "unconfirmed"),
    DECISION_ATTENDANCE_MISSING("decision.attendance-missing", Rule.R_051, "decision", ON),
    DECISION_NO_QUORUM("decision.no-quorum", Rule.R_051, "decision", OWNERS, ON),
    DECISION_NO_SUBJECT("decision.no-subject", Rule.R_057, "decision", ON),
    DECISION_MANDATE_MISSING("decision.mandate-missing", Rule.R_057, "decision", OWNERS, ON),
    DECISION_AWAITING_OWN_LINE("decision.awaiting-own-line", Rule.R_058, "decision", OWNERS, ON),
    DECISION_UNCONFIRMED("decision.unconfirmed", Rule.R_162, "decision", OWNERS, "due"),
    DECISION_CONTESTED("decision.contested", Rule.R_162, "decision", OWNERS, ON),
    COST_AFFECTING("change.cost-affecting", Rule.R_094, "change", OWNERS, ON),
    MINIMUM_SERVICE("change.minimum-service", Rule.R_013, "change", "due"),
    OWN_LINE_MISSING("own-line.missing", Rule.R_048, "change", "owner", "due"),
    URGENT_NOT_PRESENTED("decision.to-be-presented", Rule.R_049, "change", "owner", ON),
    LEADER_IS_NO_OWNER("claim.note-only", Rule.R_005, "change", "claim", ON),
    ARENA_IS_NO_OWNER("claim.note-only", Rule.R_088, "change", "claim", ON),
    CLAIM_NOT_AFFECTED("claim.not-affected", Rule.R_061, "change", "claim", ON),
    EVIDENCE_UNREGISTERED("evidence.unregistered", Rule.R_138, "change", "claim", ON),
    CLAIM_UNANSWERED("claim.unanswered", Rule.R_071, "change", "claim", "owner", "due"),
    CLAIM_NO_MANDATE("claim.no-mandate", Rule.R_046, "change", "claim", "owner", ON),
    MOVED_EARLIER("change.moved-earlier", Rule.R_083, "change", "from", "to"),
    BACKDATED("change.backdated", Rule.R_083, "change", "due"),
    CONFLICTING_REPORTS("change.conflicting-reports", Rule.R_159, "change"),
    REPORT_CONTESTED("change.report-contested", Rule.R_160, "change", "owner", ON),
    EMERGENCY_GROUND("emergency.ground", Rule.R_086, "change", ON),
    EMERGENCY_KEPT("emergency.kept", Rule.R_087, "change", "due"),
    VERDICT_CONTESTED("verdict.contested", Rule.R_073, "change", "owner", "due"),
    VERDICT_UNVERIFIED("verdict.unverified", Rule.R_070, "change", "owner", "due"),
    VERDICT_INSUFFICIENT("verdict.insufficient-level", Rule.R_076, "change", "owner", "due"),
    VERDICT_INFORMED_AFTER("verdict.informed-after", Rule.R_076, "change", "owner", "due"),
    VERDICT_NOT_INVOLVED("verdict.not-involved", Rule.R_076, "change", "owner", "due"),
    VERDICT_EMERGENCY_BREACH("verdict.emergency-breach", Rule.R_087, "change", "owner", "due");

    private final String code;
    private final Rule rule;
    private final SortedSet<String> valueNames;

    FindingCode(String code, Rule rule, String... says) {
        this.code = code;
        this.rule = rule;
        this.valueNames = Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(says)));
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Rule rule() {
        return rule;
    }

    /** The names of the values that the sentences about it may use. */
    public SortedSet<String> valueNames() {
        return valueNames;
    }

    /** The code of a command's finding, if it is kept on the list. */
    static Optional<FindingCode> of(Finding finding) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(finding.code()) && known.rule == finding.rule())
                .findFirst();
    }
}
