package no.partnerskap.api.house.madeup.core.involvement.facts;

/** Knows the audit, which knows it. */
public class MadeUp {
    no.partnerskap.api.house.madeup.core.involvement.KnowsItsFacts audit;
}
