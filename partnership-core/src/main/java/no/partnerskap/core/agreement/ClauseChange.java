package no.partnerskap.core.agreement;

import org.jspecify.annotations.Nullable;

/** Change of one clause: its new wording; removed if absent. */
public record ClauseChange(ClauseKey key, @Nullable Clause clause) {}
