package no.partnerskap.api.house.madeup.api.circle.part;

/** Knows the whole that it is a part of. */
public class MadeUp {
    no.partnerskap.api.house.madeup.api.circle.MadeUp whole;
}
