package no.partnerskap.core.kernel;

/**
 * Tells what has happened in the world. Never refused because a rule was broken: it is stored, and a {@link Finding} says what it
 * means. Only form and identity turn it away.
 */
public interface Report extends PartnershipCommand {}
