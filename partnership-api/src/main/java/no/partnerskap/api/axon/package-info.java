/** Axon configuration: store, serializer, clock, cache, snapshots, transactions. */
@NullMarked
package no.partnerskap.api.axon;

import org.jspecify.annotations.NullMarked;
