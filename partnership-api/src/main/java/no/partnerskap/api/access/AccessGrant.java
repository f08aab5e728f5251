package no.partnerskap.api.access;

/**
 * Grant of access to partnerships for one purpose.
 *
 * @param basis the legal basis: an act and section, or a reference
 */
public record AccessGrant(AccessPurpose purpose, String basis) {}
