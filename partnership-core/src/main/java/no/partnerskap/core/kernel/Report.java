package no.partnerskap.core.kernel;

/**
 * Command that reports what has happened in the world. Never refused because a rule was broken: it is stored, and a {@link Finding}
 * says what that means. Only invalid form or identity rejects it.
 */
public interface Report extends PartnershipCommand {}
