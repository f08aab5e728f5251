package no.partnerskap.api.access;

/**
 * Leave to look into partnerships for one purpose.
 *
 * @param basis the act and section, or the reference, on which it rests
 */
public record AccessGrant(Purpose purpose, String basis) {}
