package no.partnerskap.api.command;

/** The body of a command that needs none: absent, or an empty object. */
public record EmptyBody() {}
