package no.partnerskap.core.involvement.facts;

/** Something told, and the event that told it. */
public record StatedFact<E>(E event, FactSource source) {}
