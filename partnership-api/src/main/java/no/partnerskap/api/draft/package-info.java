/** Drafts that an owner's line writes before sharing: no events, no evidence, visible to that owner only. */
@NullMarked
package no.partnerskap.api.draft;

import org.jspecify.annotations.NullMarked;
