package no.partnerskap.core.meeting;

/** What a meeting made of a matter, from the weakest on. Formal decisions belong to each owner's own line (NAV-loven § 14). */
public enum MeetingDecisionType {
    NOTED,
    COORDINATED,
    RECOMMENDED,
    DECIDED_UNDER_MANDATE
}
