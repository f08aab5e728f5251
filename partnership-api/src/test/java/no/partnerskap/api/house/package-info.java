/** The rules of the house, held against the compiled classes, and made-up classes that break each of them. */
@NullMarked
package no.partnerskap.api.house;

import org.jspecify.annotations.NullMarked;
