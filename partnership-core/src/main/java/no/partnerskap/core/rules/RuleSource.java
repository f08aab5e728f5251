package no.partnerskap.core.rules;

/** What a rule rests on. Where a rule rests on several grounds, the strongest is named. */
public enum RuleSource {
    /** An act or a regulation. */
    LEGAL,
    /** The guide to the partnership agreement, or a framework agreement. */
    GUIDE,
    /** Practice that was found, or a political report. */
    REPORT,
    /** A choice of this project. */
    OWN
}
