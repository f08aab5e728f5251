/** The sample: offices with their real names and invented histories, for trying the service. Only in profile {@code sample}. */
@NullMarked
package no.partnerskap.api.sample;

import org.jspecify.annotations.NullMarked;
