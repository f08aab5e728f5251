package no.partnerskap.api.house.madeup.core.mandate;

/** What changes may not know of mandates. */
public class Mandates {}
