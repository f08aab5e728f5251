package no.partnerskap.core.change;

import java.time.LocalDate;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Step of involvement as stated: which owner was involved, at what level, and when.
 *
 * @param toward the owner that was involved
 * @param level the level of involvement that is claimed for the step
 * @param channel the channel of the step; only some of them reach an owner
 * @param respondBy the last day in Oslo of the answer window; absent if none was given
 * @param heldIn the meeting in which the step took place, and its agenda item; absent if it was not in a meeting
 * @param minutesOf the number of another meeting whose minutes show the step; absent if it is the same meeting or none
 * @param representative the representative of the involved owner, by mandate; absent if the owner's own line was involved
 * @param document the sender's document: with a register number it proves sending (E2), without one it is a statement (E1); absent
 *     if there is none
 */
public record Involvement(
        OwnerId toward,
        Level level,
        Occurred occurred,
        Channel channel,
        @Nullable LocalDate respondBy,
        @Nullable MeetingReference heldIn,
        @Nullable MeetingNumber minutesOf,
        @Nullable Representative representative,
        @Nullable EvidenceRef document) {}
