package no.partnerskap.api.house.madeup.core.involvement.facts;

import no.partnerskap.api.house.madeup.core.involvement.KnowsItsFacts;

/** Knows the audit, which knows it. */
public class MadeUp {
    KnowsItsFacts audit;
}
