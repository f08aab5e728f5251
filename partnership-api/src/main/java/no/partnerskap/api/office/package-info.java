/** The office and its owners over HTTP. */
@NullMarked
package no.partnerskap.api.office;

import org.jspecify.annotations.NullMarked;
