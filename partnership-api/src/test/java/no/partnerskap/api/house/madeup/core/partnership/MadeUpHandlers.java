package no.partnerskap.api.house.madeup.core.partnership;

/** Knows the context, as handlers do. */
class MadeUpHandlers {
    MadeUpContext context;
}
