package no.partnerskap.core.kernel;

/** The written form of Norwegian that a municipality has decided on (no: målform); {@code NEUTRAL} where it has decided on none. */
public enum LanguageForm {
    BOKMAAL,
    NYNORSK,
    NEUTRAL
}
