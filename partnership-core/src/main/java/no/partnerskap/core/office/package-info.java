/** The office and its owners: their details over time, the host municipality and the leaders. */
@NullMarked
package no.partnerskap.core.office;

import org.jspecify.annotations.NullMarked;
