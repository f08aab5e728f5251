/** What those who run the service see of it. */
@NullMarked
package no.partnerskap.api.ops;

import org.jspecify.annotations.NullMarked;
