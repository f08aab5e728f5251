@NullMarked
package no.partnerskap.view.words;

import org.jspecify.annotations.NullMarked;
