package no.partnerskap.core.change;

import no.partnerskap.core.kernel.MeetingNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reference to the partnership meeting, and optionally the agenda item, in which a step took place.
 *
 * @param meeting the number of the meeting in which the step took place
 * @param agendaItem the number of the agenda item under which the step took place; absent if none is named
 */
public record MeetingReference(
        MeetingNumber meeting, @Nullable Integer agendaItem) {}
