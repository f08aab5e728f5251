/** The agreements of an office as they stand and as they came about, read from the filed record. */
@NullMarked
package no.partnerskap.view.agreement;

import org.jspecify.annotations.NullMarked;
