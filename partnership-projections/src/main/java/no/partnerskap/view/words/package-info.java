/** How sentences are made in bokmål, nynorsk and English from what the rules found; every sentence is there in all three. */
@NullMarked
package no.partnerskap.view.words;

import org.jspecify.annotations.NullMarked;
