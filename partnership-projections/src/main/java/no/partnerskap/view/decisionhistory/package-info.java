/** What was decided, by whom, from when, and in place of what: on any day and as known at any moment, a pure fold of the record. */
@NullMarked
package no.partnerskap.view.decisionhistory;

import org.jspecify.annotations.NullMarked;
