package no.partnerskap.api.house.madeup.core.involvement;

/** Knows its facts, which know it. */
public class KnowsItsFacts {
    no.partnerskap.api.house.madeup.core.involvement.facts.MadeUp facts;
}
