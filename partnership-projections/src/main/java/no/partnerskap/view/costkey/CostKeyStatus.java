package no.partnerskap.view.costkey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cost key status on a day: the key of each agreement, the keys that await a decision, and the actual staffing.
 *
 * @param keys the cost key in force on {@code validOn} under each agreement
 * @param proposals the proposed cost keys that await a decision
 * @param actual the actual staffing on {@code validOn}; absent if the staff were never counted
 */
public record CostKeyStatus(
        List<AppliedKey> keys,
        List<WaitingKey> proposals,
        @Nullable ActualStaff actual) {}
