package no.partnerskap.core.agreement;

/** What an owner gives notice for (no: oppsigelse); to leave is recorded, but ends neither office nor agreement. */
public enum NoticePurpose {
    RENEGOTIATE,
    LEAVE
}
