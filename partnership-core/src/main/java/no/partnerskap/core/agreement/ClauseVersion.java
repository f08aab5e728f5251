package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Version of a clause: one wording, and its origin.
 *
 * @param clause the wording of this version; absent if the clause is removed
 * @param version the number of this version among those of its key, from 1 in the order of adoption
 * @param validFrom the first day in Oslo on which this version of the clause can apply
 * @param amendment the number of the amendment that introduced this version; 0 for the text first agreed
 * @param origin the origin of this version: the text first agreed, a joint decision, or the dispute board
 */
public record ClauseVersion(
        ClauseKey key, @Nullable Clause clause, int version, LocalDate validFrom, int amendment, Origin origin) {}
