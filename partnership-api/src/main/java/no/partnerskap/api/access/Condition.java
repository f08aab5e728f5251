package no.partnerskap.api.access;

/** Condition of a right. To a caller that does not meet it, the thing does not exist. */
enum Condition {
    /** The act is recorded for the owner whose line calls, and for no other. */
    OWN_LINE("own line"),
    /** The caller belongs to an owner of the office, audits one, or leads the office. */
    OF_THE_OFFICE("of the office"),
    /** A municipality of the office lies in a county of the caller. */
    OF_THE_COUNTY("of the county"),
    /** The thing is named by a term of a dispute that the caller mediates or decides. */
    ENCLOSED("enclosed with a dispute"),
    /** The dispute has gone to the board: mediation has failed, or the board has opened its case. */
    PASSED_ON("dispute passed on"),
    ANYWHERE("any office");

    private final String words;

    Condition(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
