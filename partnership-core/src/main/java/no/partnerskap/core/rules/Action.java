package no.partnerskap.core.rules;

/** What happens when a rule is broken. Where that depends on the case, the strictest answer is named. */
public enum Action {
    /** A request is refused; a report is stored without legal effect. */
    BLOCK,
    /** The command is accepted, and a warning is answered and stored. */
    WARN,
    /** The command is accepted, and only the audit tells. */
    AUDIT,
    /** The rule defines or promises something that a command cannot break. */
    NONE
}
