/** The application: translates in, sends, translates out; decides nothing. */
@NullMarked
package no.partnerskap.api;

import org.jspecify.annotations.NullMarked;
