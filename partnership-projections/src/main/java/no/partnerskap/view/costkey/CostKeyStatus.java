package no.partnerskap.view.costkey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cost key status on a day: the key of each agreement, the keys that await a decision, and the actual staffing.
 *
 * @param keys the key that applies to each agreement, with its days
 * @param proposals the keys that wait for a decision
 * @param actual the staff that is in the office by the latest count
 */
public record CostKeyStatus(
        List<AppliedKey> keys,
        List<WaitingKey> proposals,
        @Nullable ActualStaff actual) {}
