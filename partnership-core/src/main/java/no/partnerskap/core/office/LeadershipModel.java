package no.partnerskap.core.office;

/** Leadership model of the office (no: én-ledermodell, todelt ledelse): one leader employed by one line, or one leader for each line. */
public enum LeadershipModel {
    SINGLE_STATE,
    SINGLE_MUNICIPAL,
    DUAL
}
