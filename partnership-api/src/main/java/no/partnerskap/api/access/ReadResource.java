package no.partnerskap.api.access;

/** Resource that can be read. Lists, single items, streams and exports of one resource need the same right. */
public enum ReadResource {
    PARTNERSHIPS(Area.PARTNERSHIP, "which partnerships there are"),
    OVERVIEW(Area.PARTNERSHIP, "owners, leadership and host of one partnership"),
    LEADERS(Area.PARTNERSHIP, "leaders of an office"),
    MANDATES(Area.PARTNERSHIP, "mandates"),
    AGREEMENTS(Area.AGREEMENT, "agreements, their texts and what applies"),
    DRAFTS(Area.AGREEMENT, "drafts that are not shared"),
    CHANGES(Area.CHANGE, "changes, with what was recorded about them"),
    MEETINGS(Area.MEETING, "meetings and minutes"),
    COST_KEY(Area.COST_KEY, "cost key, counts of staff, settlements, simulations"),
    DISPUTES(Area.DISPUTE, "disputes and their trails"),
    AUDITS(Area.AUDIT, "involvement audit"),
    AUDITS_TOGETHER(Area.AUDIT, "involvement audit of many partnerships together, in figures"),
    DECISIONS(Area.AUDIT, "decision history"),
    FINDINGS(Area.AUDIT, "findings"),
    INBOX(Area.AUDIT, "what awaits the caller's own line"),
    HISTORY(Area.AUDIT, "recorded events, and the partnership after any of them"),
    READ_LOG(Area.AUDIT, "who from outside has read what"),
    PERSONS(Area.PARTNERSHIP, "who stands behind a reference");

    private final Area area;
    private final String words;

    ReadResource(Area area, String words) {
        this.area = area;
        this.words = words;
    }

    Area area() {
        return area;
    }

    String words() {
        return words;
    }
}
