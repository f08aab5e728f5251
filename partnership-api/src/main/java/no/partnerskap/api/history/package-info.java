/** The history over HTTP: the recorded events as they are stored, and the partnership just after each. */
@NullMarked
package no.partnerskap.api.history;

import org.jspecify.annotations.NullMarked;
