package no.partnerskap.api.house.madeup.api.circle;

/** Knows its own part, which knows it. */
public class MadeUp {
    no.partnerskap.api.house.madeup.api.circle.part.MadeUp part;
}
