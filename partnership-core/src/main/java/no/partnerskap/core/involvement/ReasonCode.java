package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.rules.Rule;

/** Code of a reason for a verdict, with the rule behind it and the values that its sentence needs. Permanent. */
public enum ReasonCode {
    VERDICT_NOT_APPLICABLE("verdict.NOT_APPLICABLE", R_061, "owner"),
    VERDICT_WITHDRAWN("verdict.WITHDRAWN", R_076, "withdrawnOn", "effectiveOn"),
    VERDICT_SET_BY_BOARD("verdict.SET_BY_BOARD", R_118, "recordedOn"),
    VERDICT_WAIVED("verdict.WAIVED", R_085, "owner", "waivedOn", "effectiveOn"),
    VERDICT_INVOLVED_IN_TIME("verdict.INVOLVED_IN_TIME", R_076, "owner", "owed", "effectiveOn"),
    VERDICT_INVOLVED_SHORT_NOTICE("verdict.INVOLVED_SHORT_NOTICE", R_076, "owner", "owed", "effectiveOn"),
    VERDICT_PENDING("verdict.PENDING", R_077, "owner", "owed", "effectiveOn", "daysLeft"),
    VERDICT_EMERGENCY_REGULARISED("verdict.EMERGENCY_REGULARISED", R_087, "owner", "notifyBy", "followUpBy"),
    VERDICT_EMERGENCY_OPEN("verdict.EMERGENCY_OPEN", R_087, "owner", "missing", "notifyBy", "followUpBy"),
    VERDICT_EMERGENCY_BREACH("verdict.EMERGENCY_BREACH", R_087, "owner", "missing", "notifyBy", "followUpBy"),
    VERDICT_CONTESTED("verdict.CONTESTED", R_073, "owner", "claims", "effectiveOn"),
    VERDICT_UNVERIFIED("verdict.UNVERIFIED", R_070, "owner", "claims", "effectiveOn"),
    VERDICT_INSUFFICIENT_LEVEL("verdict.INSUFFICIENT_LEVEL", R_076, "owner", "owed", "reached", "effectiveOn"),
    VERDICT_INFORMED_AFTER("verdict.INFORMED_AFTER", R_076, "owner", "owed", "first", "effectiveOn"),
    VERDICT_NOT_INVOLVED("verdict.NOT_INVOLVED", R_076, "owner", "owed", "effectiveOn"),

    STEP_NONE("step.NONE", R_070, "claim", "claimedBy", "toward", "occurred", "claimed", "leadDays", "state"),
    STEP_INFORMED(
            "step.INFORMED",
            R_065,
            "claim",
            "claimedBy",
            "toward",
            "occurred",
            "claimed",
            "leadDays",
            "state",
            "informLeadDays"),
    STEP_CONSULTED(
            "step.CONSULTED",
            R_066,
            "claim",
            "claimedBy",
            "toward",
            "occurred",
            "claimed",
            "leadDays",
            "state",
            "consultLeadDays",
            "consultWindowDays"),
    STEP_CO_DECIDED(
            "step.CO_DECIDED", R_068, "claim", "claimedBy", "toward", "occurred", "claimed", "leadDays", "state"),
    STEP_JOINTLY_DECIDED(
            "step.JOINTLY_DECIDED", R_068, "claim", "claimedBy", "toward", "occurred", "claimed", "leadDays", "state"),
    STEP_INCOMPLETE("step-incomplete", R_067, "claim", "completeOn"),
    STEP_RATIFIED("step-ratified", R_046, "claim", "toward", "occurred", "ratifiedOn", "ratified"),
    JOINT_DECISION("joint-decision", R_059, "owners", "decidedOn"),

    FLAG_LATE_RECORDED("flag.LATE_RECORDED", R_079, "claim", "occurred", "recordedOn", "lateRecordingDays"),
    FLAG_RECORDED_AFTER_EFFECT("flag.RECORDED_AFTER_EFFECT", R_079, "claim", "occurred", "recordedOn", "effectiveOn"),
    FLAG_NO_RESPONSE("flag.NO_RESPONSE", R_072, "claim", "toward", "respondBy"),
    FLAG_NO_MANDATE("flag.NO_MANDATE", R_046, "claim", "toward", "occurred"),
    FLAG_CONSULTED_AFTER_DECISION(
            "flag.CONSULTED_AFTER_DECISION", R_067, "claim", "occurred", "initiator", "decidedOn"),
    FLAG_DECIDED_BEFORE_ANSWER("flag.DECIDED_BEFORE_ANSWER", R_067, "claim", "completeOn", "initiator", "decidedOn"),
    FLAG_CORRECTED("flag.CORRECTED", R_158, "claim", "occurred", "earlier"),
    FLAG_ASSERTED("flag.ASSERTED", R_157, "claim"),
    FLAG_VIA_HOST("flag.VIA_HOST", R_034, "claim", "toward", "owner"),
    FLAG_CONDONED("flag.CONDONED", R_085, "owner", "waivedOn", "recordedOn"),
    FLAG_BASIS_EXPIRED("flag.BASIS_EXPIRED", R_024, "expiredOn", "effectiveOn"),
    FLAG_BACKDATED_EFFECT("flag.BACKDATED_EFFECT", R_083, "from", "to", "recordedOn"),
    FLAG_CONFLICTING_REPORTS("flag.CONFLICTING_REPORTS", R_159, "owners", "effectiveOn"),
    FLAG_REPORTED_BY_OTHER("flag.REPORTED_BY_OTHER", R_160, "initiator", "statedBy", "recordedOn"),
    CHANGE_CORRECTED("change.CORRECTED", R_158, "effectiveOn"),
    CHANGE_ASSERTED("change.ASSERTED", R_157, "recordedOn"),

    EFFECTIVE_DATE_MOVED("effective-date-moved", R_083, "from", "to", "recordedOn"),
    REPORT_CONTESTED("report-contested", R_160, "initiator", "statedBy", "recordedOn"),
    EMERGENCY_LAPSED("emergency-lapsed", R_087, "since"),
    PERCEPTION_GAP("perception-gap", R_082, "owner", "claimants", "verdict", "claimedVerdict"),
    AS_CLAIMED("as-claimed", R_082, "claimedVerdict"),
    AT_EFFECT("at-effect", R_080, "on", "verdictAtEffect", "verdict"),

    OWN_LINE_OK("own-line.OWN_LINE_OK", R_048, "owner", "approvedOn", "effectiveOn"),
    OWN_LINE_LATE("own-line.OWN_LINE_LATE", R_048, "owner", "approvedOn", "effectiveOn"),
    OWN_LINE_MISSING("own-line.OWN_LINE_MISSING", R_048, "owner", "effectiveOn"),
    URGENCY_TO_BE_PRESENTED("urgency.TO_BE_PRESENTED", R_049, "owner", "approvedOn"),
    URGENCY_PRESENTED("urgency.PRESENTED", R_049, "owner", "approvedOn", "presentedOn"),
    APPROVAL_LATE_RECORDED("approval.LATE_RECORDED", R_079, "owner", "approvedOn", "recordedOn", "lateRecordingDays"),
    APPROVAL_RECORDED_AFTER_EFFECT(
            "approval.RECORDED_AFTER_EFFECT", R_079, "owner", "approvedOn", "recordedOn", "effectiveOn"),
    APPROVAL_MANDATED_LATER("approval.MANDATED_LATER", R_045, "owner", "approvedOn"),
    APPROVAL_CORRECTED("approval.CORRECTED", R_158, "owner", "approvedOn");

    private final String code;
    private final Rule rule;
    private final SortedSet<String> valueNames;

    ReasonCode(String code, Rule rule, String... says) {
        this.code = code;
        this.rule = rule;
        this.valueNames = Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(says)));
    }

    public String code() {
        return code;
    }

    public Rule rule() {
        return rule;
    }

    /** The names of the values that every reason of the code carries. */
    public SortedSet<String> valueNames() {
        return valueNames;
    }

    /** The reason by its name and what the name qualifies: {@code VERDICT} and {@code PENDING}. */
    static ReasonCode of(String kind, Enum<?> which) {
        return valueOf(kind + "_" + which.name());
    }
}
