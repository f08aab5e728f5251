package no.partnerskap.core.kernel;

/** Whether a fact was recorded as it went along, or asserted later by an import of older history. */
public enum Provenance {
    LIVE,
    ASSERTED
}
