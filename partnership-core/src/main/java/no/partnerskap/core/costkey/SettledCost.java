package no.partnerskap.core.costkey;

import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Cost of one kind in a settled period, in NOK; a reduction is negative. For an item-by-item key it has the item's name.
 *
 * @param item the kind of cost; for an item-by-item key the name of one of its items
 * @param amount the amount of this kind of cost in the period, in NOK; negative for a reduction
 */
public record SettledCost(@Text String item, Nok amount) {}
