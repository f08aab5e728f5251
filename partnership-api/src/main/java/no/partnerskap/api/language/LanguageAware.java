package no.partnerskap.api.language;

/** Answer whose texts are already in the caller's language. */
public interface LanguageAware {}
