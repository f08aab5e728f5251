package no.partnerskap.core.agreement;

import org.jspecify.annotations.Nullable;

/** What becomes of one clause: its new wording, or struck out where there is none. */
public record ClauseChange(ClauseKey key, @Nullable Clause clause) {}
