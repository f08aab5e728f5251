package no.partnerskap.core.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Change of one clause: its new wording; removed if absent.
 *
 * @param clause the clause in its new words; absent where it is struck out
 */
public record ClauseChange(ClauseKey key, @Nullable Clause clause) {}
