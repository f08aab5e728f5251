package no.partnerskap.api.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list.
 *
 * @param next the cursor of the next page; absent on the last page
 */
public record Page<T>(List<T> rows, @Nullable String next) {}
