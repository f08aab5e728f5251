/** How the owners share the cost of an office (no: fordelingsnøkkel): keys, staff counts, settlements and reviews. */
@NullMarked
package no.partnerskap.core.costkey;

import org.jspecify.annotations.NullMarked;
