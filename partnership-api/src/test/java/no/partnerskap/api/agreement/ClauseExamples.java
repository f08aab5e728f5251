package no.partnerskap.api.agreement;

import java.util.List;

/** Clauses and terms as they are sent. */
public final class ClauseExamples {
    private ClauseExamples() {}

    /** What the law demands of a partnership agreement, and no more. */
    public static List<String> leastClauses() {
        return List.of(
                clause("place", "LOCATION_AND_DESIGN", ", \"addresses\": [], \"openingHours\": [], \"involved\": []"),
                clause("organisation", "ORGANISATION_AND_OPERATION", ", \"units\": [], \"outreachPoints\": []"),
                clause("services", "SERVICES", """
                    , "beyond": [], "minimum": ["MONEY_HELP", "QUALIFICATION_PROGRAMME", "INFORMATION_AND_ADVICE",
                    "TEMPORARY_HOUSING", "INDIVIDUAL_PLAN"]\
                    """),
                clause("users", "USER_INVOLVEMENT", ", \"council\": true"),
                clause("others", "OTHER_SERVICES", ", \"contactPoints\": [], \"externalAgreements\": []"));
    }

    public static String clause(String key, String type, String fields) {
        return """
            {"key": "%s", "heading": "Heading", "text": "As today", "fields": {"type": "%s"%s}}\
            """.formatted(key, type, fields);
    }

    /** {@code more}: further fields of the terms, each with a comma in front. */
    public static String terms(String from, List<String> clauses, String more) {
        return """
            {"terms": {"kind": "PARTNERSHIP", "from": "%s", "clauses": [%s]%s}}\
            """.formatted(from, String.join(",", clauses), more);
    }

    /** A clause as it stands in a body whose address names its key. */
    public static String worded(String text, String type, String fields) {
        return """
            {"clause": {"heading": "Heading", "text": "%s", "fields": {"type": "%s"%s}}}\
            """.formatted(text, type, fields);
    }
}
