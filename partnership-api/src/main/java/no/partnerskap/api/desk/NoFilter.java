package no.partnerskap.api.desk;

/** The filters of a list that is told whole. */
public record NoFilter() {}
