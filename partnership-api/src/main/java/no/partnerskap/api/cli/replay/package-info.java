/** Command {@code replay}: steps through a history from the store, and shows what each event changed and why. */
@NullMarked
package no.partnerskap.api.cli.replay;

import org.jspecify.annotations.NullMarked;
