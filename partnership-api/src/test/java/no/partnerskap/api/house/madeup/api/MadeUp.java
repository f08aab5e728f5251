package no.partnerskap.api.house.madeup.api;

import no.partnerskap.api.access.OwnerWorkspace;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;

/** Some of these are not called by what they do. */
class MadeUp {
    private static class OnlyAnswersController {
        @Reads(ReadResource.OVERVIEW)
        void read() {}
    }

    private static class AlsoWritesQueryController {
        @Reads(ReadResource.OVERVIEW)
        void read() {}

        @OwnerWorkspace
        void write() {}
    }

    private static class MayKnowQueryController {
        @Reads(ReadResource.OVERVIEW)
        void read() {}
    }

    private static class MayKnowController {
        @OwnerWorkspace
        void write() {}
    }
}
