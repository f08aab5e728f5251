package no.partnerskap.api.house.madeup.core.involvement;

import no.partnerskap.api.house.madeup.core.involvement.facts.MadeUp;

/** Knows its facts, which know it. */
public class KnowsItsFacts {
    MadeUp facts;
}
