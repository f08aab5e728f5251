/** How cost is shared, on any day and as known at any moment: a pure fold of the record. */
@NullMarked
package no.partnerskap.view.costkey;

import org.jspecify.annotations.NullMarked;
