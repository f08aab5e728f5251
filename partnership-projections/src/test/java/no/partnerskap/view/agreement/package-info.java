/** What applies between the owners, shown on made and on generated records. */
@NullMarked
package no.partnerskap.view.agreement;

import org.jspecify.annotations.NullMarked;
