package no.partnerskap.core.kernel;

/** Asks leave to do something in the record itself; a rule may refuse it with {@link Refused}. */
public interface Request extends PartnershipCommand {}
