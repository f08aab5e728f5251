/** Who may do what. */
@NullMarked
package no.partnerskap.api.access;

import org.jspecify.annotations.NullMarked;
