package no.partnerskap.api.access;

/**
 * Purpose for which a caller that is not an owner has access to a partnership. Each purpose needs a grant of its
 * own, with its legal basis.
 */
public enum AccessPurpose {
    /** An audit of one owner's line (no: revisjon, kontrollutvalg). */
    AUDIT,
    /** Mediation between the owners (no: mekling): the papers of the dispute and no more. */
    MEDIATION,
    /** Supervision of the municipal side (no: tilsyn); nothing of a mediation may be used for it. */
    SUPERVISION,
    /** A case before the dispute board (no: tvisteløsningsnemnd): the papers of the dispute and no more. */
    BOARD_CASE,
    /** An answer to somebody who asks to see the record (no: innsynskrav), by an owner on its own decision. */
    PUBLIC_REQUEST
}
