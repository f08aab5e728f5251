package no.partnerskap.core.change;

import java.time.LocalDate;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a step of involvement: whom it involved, how far, and when.
 *
 * @param toward the owner involved
 * @param respondBy the last day of the answer window, where one was given
 * @param heldIn the meeting it took place in, where it did
 * @param minutesOf the meeting whose minutes show it, where that is another one or it took place outside a meeting
 * @param representative who spoke for the owner involved; absent where the owner's own line acted
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
