package no.partnerskap.api.caller;

/**
 * Leave to look into partnerships for one purpose.
 *
 * @param basis the act and section, or the reference, on which it rests
 */
public record Grant(Purpose purpose, String basis) {}
