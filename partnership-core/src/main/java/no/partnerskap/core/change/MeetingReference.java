package no.partnerskap.core.change;

import no.partnerskap.core.kernel.MeetingNumber;
import org.jspecify.annotations.Nullable;

/** Reference to the partnership meeting, and optionally the agenda item, in which a step took place. */
public record MeetingReference(MeetingNumber meeting, @Nullable Integer agendaItem) {}
