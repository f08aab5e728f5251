package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_096;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import no.partnerskap.core.costkey.CostKeys.Review;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;

/**
 * Review status of a key: due by its interval, or because staffing deviates from it.
 *
 * @param dueOn the day in Oslo on which the next regular review is due
 * @param overdue whether that review is still missing when the days of grace after it have passed
 * @param deviationPoints the largest deviation of any owner's actual share of the staff from its share by the key, in percentage
 *     points, two decimals; 0 if the staff were never counted
 * @param drifted whether the deviation has reached the limit in the key's terms, so that the key must be reviewed at once
 */
public record KeyReview(LocalDate dueOn, boolean overdue, BigDecimal deviationPoints, boolean drifted) {

    /**
     * The review status on a day.
     *
     * @param reviews every owner's reviews under the agreement
     * @param actual the staff in the office on that day, where it is known
     */
    public static KeyReview of(
            KeyTerms terms,
            LocalDate validFrom,
            List<Review> reviews,
            SortedSet<OwnerId> owners,
            Optional<Staff> actual,
            LocalDate day,
            int graceDays) {
        var dueOn = dueOn(terms, validFrom, reviews, owners, day);
        var deviation = actual.map(staff -> deviation(terms, staff)).orElse(Fraction.ZERO);
        return new KeyReview(
                dueOn,
                day.isAfter(dueOn.plusDays(graceDays)),
                deviation.decimal(2),
                deviation.compareTo(Fraction.of(terms.deviationPoints())) >= 0);
    }

    /** A review is done on the day the last owner has recorded one since it fell due; the next is counted from that day. */
    @Keeps(R_095)
    private static LocalDate dueOn(
            KeyTerms terms, LocalDate validFrom, List<Review> reviews, SortedSet<OwnerId> owners, LocalDate day) {
        var due = validFrom.plusMonths(terms.reviewMonths());
        var done = doneOn(due, reviews, owners, day);
        while (done.isPresent()) {
            due = done.get().plusMonths(terms.reviewMonths());
            done = doneOn(due, reviews, owners, day);
        }
        return due;
    }

    private static Optional<LocalDate> doneOn(
            LocalDate due, List<Review> reviews, SortedSet<OwnerId> owners, LocalDate day) {
        var firsts = owners.stream()
                .map(owner -> reviews.stream()
                        .filter(review -> review.owner().equals(owner))
                        .map(Review::on)
                        .filter(on -> !on.isBefore(due) && !on.isAfter(day))
                        .min(LocalDate::compareTo))
                .toList();
        return firsts.stream().allMatch(Optional::isPresent)
                ? firsts.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** In percentage points, exact. */
    @Keeps(R_096)
    private static Fraction deviation(KeyTerms terms, Staff actual) {
        var agreed = terms.key().shares().of();
        var real = Shares.ofWeights(actual.weights()).of();
        return agreed.keySet().stream()
                .map(owner -> agreed.get(owner)
                        .minus(real.getOrDefault(owner, Fraction.ZERO))
                        .abs())
                .max(Fraction::compareTo)
                .orElse(Fraction.ZERO)
                .times(Fraction.of(100));
    }
}
