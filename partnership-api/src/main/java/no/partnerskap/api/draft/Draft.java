package no.partnerskap.api.draft;

import java.time.Instant;
import no.partnerskap.core.agreement.Terms;

/**
 * A text that one owner's line works on.
 *
 * @param number counted from 1 for each owner of an office; not the number that the agreement will get
 * @param revision counted from 1 with every change; what {@code If-Match} takes
 */
public record Draft(int number, long revision, Instant updatedAt, Terms terms) {}
