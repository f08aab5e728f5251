package no.partnerskap.core.partnership;

import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.RecordingClock;

/** What a command needs besides the history: the clock of the record, and the policies. */
public record CommandServices(RecordingClock clock, PolicyBook policies) {}
