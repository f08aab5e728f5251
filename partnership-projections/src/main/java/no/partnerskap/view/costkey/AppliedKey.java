package no.partnerskap.view.costkey;

import no.partnerskap.core.costkey.KeyReview;

/** Cost key that applies on a day, and whether it is due for review. */
public record AppliedKey(KeyPeriod period, KeyReview review) {}
