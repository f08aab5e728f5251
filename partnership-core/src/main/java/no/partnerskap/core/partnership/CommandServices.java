package no.partnerskap.core.partnership;

import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.RecordingClock;

/** The record's clock and the policies, which a command needs besides the history. */
public record CommandServices(RecordingClock clock, PolicyBook policies) {}
