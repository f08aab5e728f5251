/**
 * Words that every concept of a partnership shares: who the owners are, which clock says what, what counts as evidence, and
 * how a command may end. Nothing gets in here that fewer than three concepts need.
 */
@NullMarked
package no.partnerskap.core.kernel;

import org.jspecify.annotations.NullMarked;
