package no.partnerskap.api.signin;

import no.partnerskap.api.access.Caller;

/** How the tokens of one issuer say who calls. */
interface Mapping {
    /** Who calls by these claims; they have been checked for signature, issuer, time and audience. */
    Caller callerOf(Claims claims);

    /** What somebody with these claims would be here. It is given no reference: looking changes nothing. */
    Caller wouldBe(Claims claims);
}
