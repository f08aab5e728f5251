/** Log of reads from outside: who read what, for what purpose and on what basis; written before the answer is sent. */
@NullMarked
package no.partnerskap.api.readlog;

import org.jspecify.annotations.NullMarked;
