/** Shows what the rows of the view keep of an event. */
@NullMarked
package no.partnerskap.view.record;

import org.jspecify.annotations.NullMarked;
