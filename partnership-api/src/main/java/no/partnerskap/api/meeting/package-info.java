/** Partnership meetings over HTTP. */
@NullMarked
package no.partnerskap.api.meeting;

import org.jspecify.annotations.NullMarked;
