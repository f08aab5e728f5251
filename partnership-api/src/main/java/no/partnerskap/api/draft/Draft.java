package no.partnerskap.api.draft;

import java.time.Instant;
import no.partnerskap.core.agreement.Terms;

/**
 * Draft (no: utkast) of an agreement by one owner's line.
 *
 * @param number the number of the draft, from 1 for each owner of an office; not the number that the agreement will get
 * @param revision the revision of the draft, from 1, raised with every change; the value for {@code If-Match}
 * @param updatedAt when the draft was last changed, in UTC
 */
public record Draft(int number, long revision, Instant updatedAt, Terms terms) {}
