/** Who may do what. */
@NullMarked
package no.partnerskap.api.caller;

import org.jspecify.annotations.NullMarked;
