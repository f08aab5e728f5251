package no.partnerskap.core.involvement;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The policy's numbers by name, all in days between Oslo dates. A name that is not known is a mistake of the caller. */
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

    public static final DayCounts DEFAULT = new DayCounts(new TreeMap<>(Map.of(
            INFORM_LEAD, 14,
            CONSULT_LEAD, 30,
            CONSULT_WINDOW, 21,
            ANSWER, 14,
            PAPERS_LEAD, 7,
            LATE_RECORDING, 7,
            EMERGENCY_NOTIFY, 2,
            EMERGENCY_FOLLOW_UP, 30,
            EMERGENCY_LAPSE, 90)));

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

    /** These numbers, with the given ones in place of theirs; names that the policy lacks are passed over. */
    public DayCounts with(Map<String, Integer> others) {
        var merged = new TreeMap<>(values);
        others.forEach((name, days) -> merged.computeIfPresent(name, (n, old) -> days));
        return new DayCounts(merged);
    }

    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values.keySet()));
    }
}
