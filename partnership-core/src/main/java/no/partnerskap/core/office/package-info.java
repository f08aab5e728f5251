/** The office and its owners: who they are, how they are named over time, who hosts and who leads. */
@NullMarked
package no.partnerskap.core.office;

import org.jspecify.annotations.NullMarked;
