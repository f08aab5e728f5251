package no.partnerskap.core.change;

import no.partnerskap.core.kernel.MeetingNumber;
import org.jspecify.annotations.Nullable;

/** The partnership meeting, and the item on its agenda where one is named, in which a step took place. */
public record MeetingReference(MeetingNumber meeting, @Nullable Integer agendaItem) {}
