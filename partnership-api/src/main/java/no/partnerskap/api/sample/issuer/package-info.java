/** Token issuer of the sample, so that it works without a network. It exists in no other profile. */
@NullMarked
package no.partnerskap.api.sample.issuer;

import org.jspecify.annotations.NullMarked;
