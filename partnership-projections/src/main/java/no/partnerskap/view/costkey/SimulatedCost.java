package no.partnerskap.view.costkey;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.costkey.KeyNumber;
import org.jspecify.annotations.Nullable;

/**
 * What each owner pays in a year now, and what it would pay.
 *
 * @param key the key that it starts from, and {@code version} the event that brought it
 * @param countedOn the day of the count in that key, where it counts staff
 */
public record SimulatedCost(
        KeyNumber key, long version, @Nullable LocalDate countedOn, List<OwnerEffect> owners) {}
