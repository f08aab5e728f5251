package no.partnerskap.core.kernel;

/** Command that asks to do something in the record itself; a rule may refuse it with {@link Refused}. */
public interface Request extends PartnershipCommand {}
