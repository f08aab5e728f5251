package no.partnerskap.core.involvement;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers of the policy by name; in days between Oslo dates unless stated otherwise. An unknown name is a programming error.
 */
public record DayCounts(SortedMap<String, Integer> values) {
    public static final String INFORM_LEAD = "informLeadDays";
    public static final String CONSULT_LEAD = "consultLeadDays";
    public static final String CONSULT_WINDOW = "consultWindowDays";
    public static final String ANSWER = "answerDays";
    public static final String PAPERS_LEAD = "papersLeadDays";
    public static final String LATE_RECORDING = "lateRecordingDays";
    public static final String EMERGENCY_NOTIFY = "emergencyNotifyDays";
    public static final String EMERGENCY_FOLLOW_UP = "emergencyFollowUpDays";
    public static final String EMERGENCY_LAPSE = "emergencyLapseDays";

    /** Meetings of the owners in a calendar year, and days past the due date after which one is overdue. */
    public static final String MEETINGS_PER_YEAR = "meetingsPerYear";

    public static final String MEETING_GRACE = "meetingGraceDays";

    /** A rise of another owner's contribution, in percent, from which a change affects cost. */
    public static final String COST_AFFECTING = "costAffectingPercent";

    /** Deviation of staffing from a key, in percentage points, from which a review is due. */
    public static final String KEY_DEVIATION = "keyDeviationPoints";

    /** Months between reviews of a key. */
    public static final String KEY_REVIEW = "keyReviewMonths";

    public static final String KEY_REVIEW_GRACE = "keyReviewGraceDays";

    /** Days past its date after which an evaluation of an agreement is overdue. */
    public static final String EVALUATION_GRACE = "evaluationGraceDays";

    public static final DayCounts DEFAULT = new DayCounts(new TreeMap<>(Map.ofEntries(
            entry(INFORM_LEAD, 14),
            entry(CONSULT_LEAD, 30),
            entry(CONSULT_WINDOW, 21),
            entry(ANSWER, 14),
            entry(PAPERS_LEAD, 7),
            entry(LATE_RECORDING, 7),
            entry(EMERGENCY_NOTIFY, 2),
            entry(EMERGENCY_FOLLOW_UP, 30),
            entry(EMERGENCY_LAPSE, 90),
            entry(MEETINGS_PER_YEAR, 2),
            entry(MEETING_GRACE, 30),
            entry(COST_AFFECTING, 2),
            entry(KEY_DEVIATION, 5),
            entry(KEY_REVIEW, 12),
            entry(KEY_REVIEW_GRACE, 30),
            entry(EVALUATION_GRACE, 60))));

    public DayCounts {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public int days(String name) {
        var days = values.get(name);
        if (days == null) {
            throw new IllegalArgumentException("The policy has no number " + name);
        }
        return days;
    }

    /** These numbers with the given ones instead; unknown names are ignored. */
    public DayCounts with(Map<String, Integer> others) {
        var merged = new TreeMap<>(values);
        others.forEach((name, days) -> merged.computeIfPresent(name, (n, old) -> days));
        return new DayCounts(merged);
    }

    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values.keySet()));
    }
}
