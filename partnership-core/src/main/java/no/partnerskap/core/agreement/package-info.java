/** Agreements between the owners (no: avtaler): the text agreed, approved in every line, signed, in force for a term. */
@NullMarked
package no.partnerskap.core.agreement;

import org.jspecify.annotations.NullMarked;
