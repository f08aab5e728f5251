/** Agreements between the owners (no: avtaler): drafted, agreed, approved in every line, signed, amended, in force for a term. */
@NullMarked
package no.partnerskap.core.agreement;

import org.jspecify.annotations.NullMarked;
