/** Language of the texts in answers: bokmål, nynorsk, English, or all three. */
@NullMarked
package no.partnerskap.api.language;

import org.jspecify.annotations.NullMarked;
