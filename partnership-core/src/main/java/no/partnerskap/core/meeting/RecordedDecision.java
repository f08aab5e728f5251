package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Decision of a meeting in its current wording; each correction is a new revision, from 2.
 *
 * @param revision how often the decision in the minutes has been worded, from 1
 * @param recordedBy the owner that recorded the decision in the minutes
 * @param counted what counts of the decision in the minutes, by the rules for meetings
 */
public record RecordedDecision(
        DecisionNumber decision, int revision, OwnerId recordedBy, DecisionText text, CountedDecision counted) {}
