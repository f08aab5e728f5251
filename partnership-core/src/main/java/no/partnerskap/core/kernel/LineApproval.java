package no.partnerskap.core.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Approval that counts, given in an owner's own line to what a change carries.
 *
 * @param owner the owner whose own line gave the approval
 * @param decidedOn when that owner's own line approved
 * @param retroactive whether the approval states explicitly that the text may apply from a date before the last approval (R-020,
 *
 * @param textSha256 the SHA-256 hash of the text that the line approved, 64 lower-case hexadecimal digits; absent if the approval
 *     gave none
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
