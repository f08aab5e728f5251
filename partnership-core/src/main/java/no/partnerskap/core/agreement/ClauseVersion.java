package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Version of a clause: one wording, and its origin.
 *
 * @param clause the wording; absent if the clause is removed
 * @param version the wording's number among those of its key: 1, 2, … in the order in which they were adopted
 * @param validFrom the first day on which this version of the clause can apply
 * @param amendment the number of the amendment it comes from; 0 for the text first agreed
 * @param origin what put the version of the clause there: the owners or the board
 */
public record ClauseVersion(
        ClauseKey key, @Nullable Clause clause, int version, LocalDate validFrom, int amendment, Origin origin) {}
