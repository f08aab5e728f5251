package no.partnerskap.view.words;

/** One sentence in bokmål, nynorsk and English. */
public record Sentence(String nb, String nn, String en) {}
