package no.partnerskap.view.words;

/**
 * Sentence in bokmål, nynorsk and English.
 *
 * @param nb the sentence in Norwegian bokmål
 * @param nn the sentence in Norwegian nynorsk
 * @param en the sentence in English
 */
public record Sentence(String nb, String nn, String en) {}
