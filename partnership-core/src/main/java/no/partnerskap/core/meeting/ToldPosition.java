package no.partnerskap.core.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Position of an owner in a matter, with whose word it is: that of the owner that recorded the decision, until the owner whose
 * position it is has confirmed the decision or approved minutes with it.
 *
 * @param stance the stance that is told of the owner
 * @param reason the reason that is told for the stance, in words; absent if none is
 * @param toldBy the owner that recorded the position
 * @param since the day in Oslo on which the position was recorded
 * @param confirmed whether it is the word of the owner whose position it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldPosition(
        Stance stance, @Nullable String reason, OwnerId toldBy, LocalDate since, boolean confirmed) {}
