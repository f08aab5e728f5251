package no.partnerskap.view.words;

/** Sentence in bokmål, nynorsk and English. */
public record Sentence(String nb, String nn, String en) {}
