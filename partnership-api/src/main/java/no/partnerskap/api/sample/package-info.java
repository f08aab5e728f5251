/** The sample: five offices by their real names, with invented histories, for trying the service out. Only in profile sample. */
@NullMarked
package no.partnerskap.api.sample;

import org.jspecify.annotations.NullMarked;
