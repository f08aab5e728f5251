/** Sentences in bokmål, nynorsk and English from codes and values; every sentence exists in all three. */
@NullMarked
package no.partnerskap.view.words;

import org.jspecify.annotations.NullMarked;
