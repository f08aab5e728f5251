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
 * @param toward the owner involved
 * @param level the level of involvement that the step was
 * @param channel the channel by which the owner was reached
 * @param respondBy the last day of the answer window; absent if none was given
 * @param heldIn the meeting it took place in; absent if not in a meeting
 * @param minutesOf the meeting whose minutes show it, if that is another one
 * @param representative who represented the owner involved; absent if the owner's own line acted
 * @param document the sender's document; with a register number it proves sending (E2), without it is a statement (E1)
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
