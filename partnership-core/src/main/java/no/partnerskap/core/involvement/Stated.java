package no.partnerskap.core.involvement;

/** Something told, and the event that told it. */
record Stated<E>(E event, Source source) {}
