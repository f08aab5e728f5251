package no.partnerskap.api.house.madeup.api;

import no.partnerskap.api.caller.OwnDesk;
import no.partnerskap.api.caller.Reading;
import no.partnerskap.api.caller.Reads;

/** Some of these are not called by what they do. */
class MadeUp {
    private static class OnlyAnswersController {
        @Reads(Reading.OVERVIEW)
        void read() {}
    }

    private static class AlsoWritesReads {
        @Reads(Reading.OVERVIEW)
        void read() {}

        @OwnDesk
        void write() {}
    }

    private static class MayKnowReads {
        @Reads(Reading.OVERVIEW)
        void read() {}
    }

    private static class MayKnowController {
        @OwnDesk
        void write() {}
    }
}
