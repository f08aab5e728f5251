package no.partnerskap.view.costkey;

import no.partnerskap.core.costkey.KeyReview;

/** The key that applies on a day, and whether it is to be reviewed. */
public record AppliedKey(KeyPeriod period, KeyReview review) {}
