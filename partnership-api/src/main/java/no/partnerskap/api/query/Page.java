package no.partnerskap.api.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one page.
 *
 * @param next the cursor of the next page; absent on the last one
 */
public record Page<T>(List<T> rows, @Nullable String next) {}
