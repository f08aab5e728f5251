package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a clause, and what put it there.
 *
 * @param clause the wording; absent where the clause is struck out
 * @param version the wording's number among those of its key: 1, 2, … in the order in which they were adopted
 * @param validFrom the first day on which it can apply
 * @param amendment the amendment that put it there; 0 for the text first agreed
 */
public record ClauseVersion(
        ClauseKey key, @Nullable Clause clause, int version, LocalDate validFrom, int amendment, Origin origin) {}
