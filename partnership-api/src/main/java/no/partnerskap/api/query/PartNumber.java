package no.partnerskap.api.query;

/** Number in a path of a part of a numbered thing: a claim, a decision, a version of minutes. */
public record PartNumber(int value) {}
