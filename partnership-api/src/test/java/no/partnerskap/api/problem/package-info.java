/** What becomes of failures that no client can bring about. */
@NullMarked
package no.partnerskap.api.problem;

import org.jspecify.annotations.NullMarked;
