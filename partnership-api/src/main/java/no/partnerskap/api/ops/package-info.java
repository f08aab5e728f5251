/** What operators see of the service: metrics and logs, none of which identify whom they are about. */
@NullMarked
package no.partnerskap.api.ops;

import org.jspecify.annotations.NullMarked;
