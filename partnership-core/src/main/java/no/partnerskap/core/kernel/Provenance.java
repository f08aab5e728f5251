package no.partnerskap.core.kernel;

/** Provenance of an event: recorded live, or asserted later by an import of older history. */
public enum Provenance {
    LIVE,
    ASSERTED
}
