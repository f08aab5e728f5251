/** Shows that the views answer rightly when events reach them the way they really do, on each database. */
@NullMarked
package no.partnerskap.api.view;

import org.jspecify.annotations.NullMarked;
