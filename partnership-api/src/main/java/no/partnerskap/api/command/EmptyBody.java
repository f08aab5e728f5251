package no.partnerskap.api.command;

/** Body of a command that needs none: absent, or an empty object. */
public record EmptyBody() {}
