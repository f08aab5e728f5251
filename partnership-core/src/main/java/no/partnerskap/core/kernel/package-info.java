/**
 * Types that every concept of a partnership shares: owners, numbers, amounts, times, evidence, commands and events. Nothing belongs
 * here that fewer than three concepts need.
 */
@NullMarked
package no.partnerskap.core.kernel;

import org.jspecify.annotations.NullMarked;
