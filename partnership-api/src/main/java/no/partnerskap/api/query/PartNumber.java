package no.partnerskap.api.query;

/** The number of a part of a numbered thing, as it stands in an address: a claim, a decision, a version of minutes. */
public record PartNumber(int value) {}
