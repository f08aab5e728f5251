package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.OwnerId;

/** Decision of a meeting in its current wording; each correction is a new revision, from 2. */
public record RecordedDecision(
        DecisionNumber decision, int revision, OwnerId recordedBy, DecisionText text, CountedDecision counted) {}
