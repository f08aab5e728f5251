/**
 * The audit of involvement (no: medvirkning): was each owner involved before a change took effect, as known at any time. Pure functions
 * of the recorded events known at a moment, the day asked about and the policy; no clock, no store, no state of its own.
 */
@NullMarked
package no.partnerskap.core.involvement;

import org.jspecify.annotations.NullMarked;
