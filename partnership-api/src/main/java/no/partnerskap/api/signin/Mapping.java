package no.partnerskap.api.signin;

import no.partnerskap.api.access.Caller;

/** Mapping from the claims of one issuer's tokens to a caller. */
interface Mapping {
    /** The caller by these claims, whose signature, issuer, time and audience have been checked. */
    Caller callerOf(Claims claims);

    /** The caller that these claims would give, without creating a person reference. */
    Caller wouldBe(Claims claims);
}
