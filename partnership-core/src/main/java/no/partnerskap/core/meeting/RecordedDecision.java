package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Decision of a meeting in its current wording; each correction is a new revision, from 2.
 *
 * @param revision the number of the decision's current wording, from 1
 * @param recordedBy the owner that recorded this decision
 * @param counted what this decision counts as, by what was recorded when it was entered
 */
public record RecordedDecision(
        DecisionNumber decision, int revision, OwnerId recordedBy, DecisionText text, CountedDecision counted) {}
