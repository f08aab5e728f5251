/** Changes to how an office is run (no: endringer): proposed or reported, claimed to have involved, answered, contested, in effect. */
@NullMarked
package no.partnerskap.core.change;

import org.jspecify.annotations.NullMarked;
