package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_020;
import static no.partnerskap.core.rules.Rule.R_097;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.partnerskap.core.rules.Keeps;
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
    /**
     * The approvals by which a text from a day is decided, one of each owner that has approved it, in the order of the owners: the
     * first, but where one came after that day, the first that states retroaction, whichever body gave it.
     *
     * @param condition whether an approval is of that text
     */
    @Keeps({R_020, R_097})
    public static List<LineApproval> deciding(
            List<LineApproval> approvals, Predicate<LineApproval> condition, LocalDate from) {
        var firsts = firsts(approvals, condition);
        if (firsts.values().stream().anyMatch(first -> first.decidedOn().day().isAfter(from))) {
            firsts.putAll(firsts(approvals, condition.and(LineApproval::retroactive)));
        }
        return List.copyOf(firsts.values());
    }

    private static SortedMap<OwnerId, LineApproval> firsts(
            List<LineApproval> approvals, Predicate<LineApproval> condition) {
        var first = new TreeMap<OwnerId, LineApproval>();
        approvals.stream()
                .filter(condition)
                .sorted(Comparator.comparing((LineApproval a) -> a.decidedOn().day())
                        .thenComparing(LineApproval::version))
                .forEach(approval -> first.putIfAbsent(approval.owner(), approval));
        return first;
    }
}
