package no.partnerskap.api.house.madeup.core.partnership;

/** Knows those to whom it is handed down. */
class MadeUpContext {
    MadeUpHandlers[] handlers;
}
