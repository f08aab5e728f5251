/** Stories told over HTTP, and what the edge turns away. */
@NullMarked
package no.partnerskap.api.harness;

import org.jspecify.annotations.NullMarked;
