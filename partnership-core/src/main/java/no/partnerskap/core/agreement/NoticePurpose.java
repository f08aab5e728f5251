package no.partnerskap.core.agreement;

/** Purpose of a notice (no: oppsigelse); to leave is recorded, but ends neither office nor agreement. */
public enum NoticePurpose {
    RENEGOTIATE,
    LEAVE
}
