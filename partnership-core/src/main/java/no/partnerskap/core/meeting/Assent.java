package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.OwnerId;

/**
 * Assent of an owner to a decision as it read and counted then: by recording it, by approving minutes that contain it, or by
 * confirming it. It does not extend to another wording, or to what the decision counts as after attendance is told again.
 */
record Assent(OwnerId owner, RecordedDecision to) {}
