/**
 * Types that every concept of a partnership shares: owners, numbers, amounts, times, evidence, commands and events, and
 * what surrounds every command and event.
 */
@NullMarked
package no.partnerskap.core.kernel;

import org.jspecify.annotations.NullMarked;
