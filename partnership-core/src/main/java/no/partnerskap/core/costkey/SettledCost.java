package no.partnerskap.core.costkey;

import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Cost of one kind in a settled period, in NOK; a reduction is negative. For an item-by-item key it has the item's name.
 *
 * @param item the kind of cost; absent where one key holds for all cost
 * @param amount what that kind of cost came to in the period, in NOK; negative for a reduction
 */
public record SettledCost(@Text String item, Nok amount) {}
