package no.partnerskap.core.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Change of one clause: its new wording; removed if absent.
 *
 * @param clause the new wording of the clause; absent if it is removed
 */
public record ClauseChange(ClauseKey key, @Nullable Clause clause) {}
