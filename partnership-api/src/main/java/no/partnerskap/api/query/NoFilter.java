package no.partnerskap.api.query;

/** The filters of a list that is told whole. */
public record NoFilter() {}
