package no.partnerskap.api.house.madeup.core.kernel;

/** A kernel that knows a concept. */
public class MadeUp {
    static class KnowsAConcept {
        no.partnerskap.api.house.madeup.core.meeting.MadeUp meeting;
    }

    static class MayKnow {
        no.partnerskap.api.house.madeup.core.rules.MadeUp rules;
    }
}
