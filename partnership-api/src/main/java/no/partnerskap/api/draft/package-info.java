/** What an owner's line writes for itself before it shares it: no events, no evidence, nobody else's business. */
@NullMarked
package no.partnerskap.api.draft;

import org.jspecify.annotations.NullMarked;
