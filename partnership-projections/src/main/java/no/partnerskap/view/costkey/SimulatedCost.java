package no.partnerskap.view.costkey;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.costkey.KeyNumber;
import org.jspecify.annotations.Nullable;

/**
 * Simulated cost: what each owner pays in a year now, and what it would pay, in NOK.
 *
 * @param key the number of the key it starts from; {@code version} is that of the event that adopted it
 * @param version how many events the record had that the simulation rests on
 * @param countedOn the date of the FTE count in that key; absent if it is not by FTE
 * @param owners what each owner pays in a year now and would pay then, in NOK
 */
public record SimulatedCost(
        KeyNumber key, long version, @Nullable LocalDate countedOn, List<OwnerEffect> owners) {}
