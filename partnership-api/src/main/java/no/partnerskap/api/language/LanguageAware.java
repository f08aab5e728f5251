package no.partnerskap.api.language;

/** An answer that has put its texts into the caller's language itself. */
public interface LanguageAware {}
