package no.partnerskap.api.house.madeup.api.change;

/** What a controller speaks. */
record MayKnowBody(String summary) {}
