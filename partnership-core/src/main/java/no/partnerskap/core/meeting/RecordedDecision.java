package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.OwnerId;

/** A decision of a meeting as it now reads; each correction is a revision of its own, from 2 on. */
public record RecordedDecision(
        DecisionNumber decision, int revision, OwnerId recordedBy, DecisionText text, CountedDecision counted) {}
