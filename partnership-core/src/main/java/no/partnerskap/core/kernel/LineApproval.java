package no.partnerskap.core.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One owner's approval that counts, given in its own line to what a change carries.
 *
 * @param retroactive whether the owner said that the change takes effect before the approvals were complete
 * @param textSha256 the text approved, by its hash; absent where the approval named none
 * @param version the number of the event that recorded it
 */
public record LineApproval(
        OwnerId owner,
        Occurred decidedOn,
        boolean retroactive,
        @Nullable String textSha256,
        long version) {
    /** Of each owner the first one that meets a condition, in the order of the owners. */
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
