package no.partnerskap.core;

import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.RecordingClock;

/** What a command needs besides the history: the clock of the record, and the policies. */
public record Recorder(RecordingClock clock, PolicyBook policies) {}
