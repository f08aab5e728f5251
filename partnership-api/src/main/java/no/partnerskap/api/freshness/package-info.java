/** Freshness of reads: the version that a read can require, and the entity tag of its answer. */
@NullMarked
package no.partnerskap.api.freshness;

import org.jspecify.annotations.NullMarked;
