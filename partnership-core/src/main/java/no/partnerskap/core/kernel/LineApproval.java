package no.partnerskap.core.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Approval that counts, given in an owner's own line to what a change carries.
 *
 * @param owner the owner whose own line approved
 * @param decidedOn when that owner's line approved
 * @param retroactive whether the owner stated that the change takes effect before all approvals were given
 * @param textSha256 the text approved, by its hash; absent where the approval named none
 * @param version the version of the event that recorded the approval
 */
public record LineApproval(
        OwnerId owner,
        Occurred decidedOn,
        boolean retroactive,
        @Nullable String textSha256,
        long version) {
    /** Each owner's first approval that meets a condition, in the order of the owners. */
    public static List<LineApproval> firsts(List<LineApproval> approvals, Predicate<LineApproval> condition) {
        var first = new TreeMap<OwnerId, LineApproval>();
        approvals.stream()
                .filter(condition)
                .sorted(Comparator.comparing((LineApproval a) -> a.decidedOn().day())
                        .thenComparing(LineApproval::version))
                .forEach(approval -> first.putIfAbsent(approval.owner(), approval));
        return List.copyOf(first.values());
    }
}
