/** The sample's own issuer of tokens, so that it works without a network. Nothing of it exists in any other profile. */
@NullMarked
package no.partnerskap.api.sample.issuer;

import org.jspecify.annotations.NullMarked;
