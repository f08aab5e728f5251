package no.partnerskap.api.desk;

/** The body of a command that needs none: absent, or an empty object. */
public record Nothing() {}
