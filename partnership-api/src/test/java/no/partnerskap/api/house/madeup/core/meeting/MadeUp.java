package no.partnerskap.api.house.madeup.core.meeting;

import no.partnerskap.api.house.madeup.core.partnership.Partnership;

/** A concept that looks up to what is built on it. */
public class MadeUp {
    static class KnowsTheAudit {
        no.partnerskap.api.house.madeup.core.involvement.MadeUp audit;
    }

    static class KnowsTheAggregate {
        Partnership partnership;
    }
}
