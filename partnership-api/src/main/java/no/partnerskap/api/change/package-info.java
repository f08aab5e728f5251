/** Changes, steps of involvement and claims over HTTP. */
@NullMarked
package no.partnerskap.api.change;

import org.jspecify.annotations.NullMarked;
