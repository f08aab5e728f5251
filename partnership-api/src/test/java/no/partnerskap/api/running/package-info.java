/** What those who run the service see of it. */
@NullMarked
package no.partnerskap.api.running;

import org.jspecify.annotations.NullMarked;
