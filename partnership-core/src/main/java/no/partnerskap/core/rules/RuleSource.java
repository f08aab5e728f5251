package no.partnerskap.core.rules;

/** Kind of source of a rule. Where a rule has several, the strongest is named. */
public enum RuleSource {
    /** An act or a regulation. */
    LEGAL,
    /** The guide to the partnership agreement, or a framework agreement. */
    GUIDE,
    /** Practice found in agreements in use, or a political report. */
    REPORT,
    /** A choice of this project. */
    OWN
}
