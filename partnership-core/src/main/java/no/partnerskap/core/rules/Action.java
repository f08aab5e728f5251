package no.partnerskap.core.rules;

/** Consequence of breaking a rule. Where it depends on the case, the strictest one is named. */
public enum Action {
    /** A request is refused; a report is stored without legal effect. */
    BLOCK,
    /** The command is accepted, and a warning is returned and stored. */
    WARN,
    /** The command is accepted, and only the audit shows it. */
    AUDIT,
    /** The rule defines or promises something that a command cannot break. */
    NONE
}
