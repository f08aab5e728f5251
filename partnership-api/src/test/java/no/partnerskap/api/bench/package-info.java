/** Measures the service beside the raw limits of its store, in the same run. No test; see docs/benchmarks.md. */
@NullMarked
package no.partnerskap.api.bench;

import org.jspecify.annotations.NullMarked;
