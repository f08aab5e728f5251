package no.partnerskap.api.house.madeup.core.involvement;

import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Refused;

/** An audit that has to do with commands. */
public class MadeUp {
    static class KnowsACommand {
        PartnershipCommand command;
    }

    static class KnowsRefused {
        Refused refused;
    }
}
