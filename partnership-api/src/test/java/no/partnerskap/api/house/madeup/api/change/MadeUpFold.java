package no.partnerskap.api.house.madeup.api.change;

/** Is neither a controller nor what one speaks. */
class MadeUpFold {}
