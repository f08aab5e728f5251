package no.partnerskap.view.costkey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cost key status on a day: the key of each agreement, the keys that await a decision, and the actual staffing. */
public record CostKeyStatus(
        List<AppliedKey> keys,
        List<WaitingKey> proposals,
        @Nullable ActualStaff actual) {}
