/** What all controllers share: handing in a command, the answer to it, and the two times of a question. */
@NullMarked
package no.partnerskap.api.desk;

import org.jspecify.annotations.NullMarked;
