package no.partnerskap.view.costkey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How cost is shared on a day: the key of each agreement, the keys that wait for a decision, and the staff there in fact is. */
public record CostKeyStatus(
        List<AppliedKey> keys,
        List<WaitingKey> proposals,
        @Nullable ActualStaff actual) {}
