/** The decision history over HTTP. */
@NullMarked
package no.partnerskap.api.decision;

import org.jspecify.annotations.NullMarked;
