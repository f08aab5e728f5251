package no.partnerskap.view.costkey;

import no.partnerskap.core.costkey.KeyReview;

/**
 * Cost key that applies on a day, and whether it is due for review.
 *
 * @param period the days on which the key applies, and how it came to apply
 * @param review whether the key is due for review, and why
 */
public record AppliedKey(KeyPeriod period, KeyReview review) {}
