package no.partnerskap.core.costkey;

import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.TextKind.Text;

/** Cost of one kind in a settled period, in NOK; a reduction is negative. For an item-by-item key it has the item's name. */
public record SettledCost(@Text String item, Nok amount) {}
