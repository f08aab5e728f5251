package no.partnerskap.core.mandate;

/** Body that can hold or grant a mandate. {@code STATUTE} is a source only: the law itself gives the council its powers. */
public enum Body {
    STATUTE,
    DIRECTORATE,
    REGION_DIRECTOR,
    MUNICIPAL_COUNCIL,
    EXECUTIVE_COMMITTEE,
    MAYOR,
    MUNICIPAL_DIRECTOR,
    DISTRICT_COMMITTEE,
    SECTOR_HEAD,
    ADVISER,
    OFFICE_LEADER
}
