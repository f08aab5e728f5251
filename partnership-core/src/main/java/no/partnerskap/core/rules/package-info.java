/** The register of the rules that this software keeps, and the marks that tie code and tests to them. */
@NullMarked
package no.partnerskap.core.rules;

import org.jspecify.annotations.NullMarked;
