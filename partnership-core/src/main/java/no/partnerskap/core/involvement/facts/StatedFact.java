package no.partnerskap.core.involvement.facts;

/** Stated fact, with the event that recorded it. */
public record StatedFact<E>(E event, FactSource source) {}
