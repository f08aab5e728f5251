package no.partnerskap.view.costkey;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.costkey.KeyNumber;
import org.jspecify.annotations.Nullable;

/**
 * Simulated cost: what each owner pays in a year now, and what it would pay, in NOK.
 *
 * @param key the number of the cost key in force that the simulation starts from
 * @param version the version of the event that adopted that key
 * @param countedOn the day of the FTE count in that key; absent if it has no weights in FTE
 * @param owners the yearly contribution of each owner, now and as simulated, in NOK
 */
public record SimulatedCost(
        KeyNumber key, long version, @Nullable LocalDate countedOn, List<OwnerEffect> owners) {}
