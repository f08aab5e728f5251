/** What holds of every read: the version it may ask for, and the tag by which it is known again. */
@NullMarked
package no.partnerskap.api.freshness;

import org.jspecify.annotations.NullMarked;
