package no.partnerskap.api.query;

/** Empty filter of a list that has no filters. */
public record NoFilter() {}
