package no.partnerskap.view.costkey;

import no.partnerskap.core.costkey.KeyReview;

/**
 * Cost key that applies on a day, and whether it is due for review.
 *
 * @param period the cost key and the period in which it applies
 * @param review when the key is next to be reviewed, and whether it is overdue or staffing deviates too much
 */
public record AppliedKey(KeyPeriod period, KeyReview review) {}
