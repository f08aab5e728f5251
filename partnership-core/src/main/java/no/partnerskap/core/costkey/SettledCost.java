package no.partnerskap.core.costkey;

import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.TextKind.Text;

/** What one kind of cost came to in a period; a reduction is negative. In a key per item it goes by the item's name. */
public record SettledCost(@Text String item, Nok amount) {}
