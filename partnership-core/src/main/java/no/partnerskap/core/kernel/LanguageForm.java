package no.partnerskap.core.kernel;

/** The written form of Norwegian that a municipality has decided on (no: målform); neutral where it has not chosen. */
public enum LanguageForm {
    BOKMAAL,
    NYNORSK,
    NEUTRAL
}
