/** In which language a caller reads the texts of an answer: bokmål, nynorsk or English, or all three. */
@NullMarked
package no.partnerskap.api.language;

import org.jspecify.annotations.NullMarked;
