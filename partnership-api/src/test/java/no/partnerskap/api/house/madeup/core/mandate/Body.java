package no.partnerskap.api.house.madeup.core.mandate;

/** What changes may know of mandates. */
public enum Body {
    COUNCIL
}
