package no.partnerskap.core.involvement;

/** Something told, and the event that told it. */
record Told<E>(E event, Source source) {}
