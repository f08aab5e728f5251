package no.partnerskap.core.costkey;

import static no.partnerskap.core.costkey.CostKeyFacts.byPercent;
import static no.partnerskap.core.costkey.CostKeyFacts.byStaff;
import static no.partnerskap.core.costkey.CostKeyFacts.staff;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_096;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.partnerskap.core.costkey.CostKeys.Review;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The review of a key")
class KeyReviewTest {
    private static KeyReview review(KeyTerms terms, @Nullable Staff actual, String day, Review... reviews) {
        return KeyReview.of(
                terms, OPENING, List.of(reviews), owners(STATE, LIER), Optional.ofNullable(actual), date(day), 30);
    }

    private static Review by(OwnerId owner, String day) {
        return new Review(AGREEMENT, owner, date(day));
    }

    @Test
    @Shows(R_096)
    void is_raised_when_staff_drifts_five_points_from_the_key() {
        var drifted = review(byPercent("50", "50"), staff("8", "10"), "2026-06-01");
        assertThat(drifted.deviationPoints()).isEqualByComparingTo("5.56");
        assertThat(drifted.drifted()).isTrue();
        var near = review(byPercent("50", "50"), staff("9", "10"), "2026-06-01");
        assertThat(near.deviationPoints()).isEqualByComparingTo("2.63");
        assertThat(near.drifted()).isFalse();
    }

    @Test
    @Shows(R_096)
    void is_raised_at_exactly_five_points() {
        assertThat(review(byPercent("50", "50"), staff("11", "9"), "2026-06-01").drifted())
                .isTrue();
        assertThat(review(byStaff("10", "10"), staff("10.99", "9.01"), "2026-06-01")
                        .drifted())
                .isFalse();
    }

    @Test
    @Shows(R_096)
    void is_not_raised_where_nobody_has_counted() {
        assertThat(review(byPercent("50", "50"), null, "2026-06-01").drifted()).isFalse();
    }

    @Test
    @Shows(R_095)
    void falls_due_after_a_year_and_is_overdue_after_thirty_days_more() {
        assertThat(review(byPercent("50", "50"), null, "2027-01-31").dueOn()).isEqualTo("2027-01-01");
        assertThat(review(byPercent("50", "50"), null, "2027-01-31").overdue()).isFalse();
        assertThat(review(byPercent("50", "50"), null, "2027-02-01").overdue()).isTrue();
    }

    @Test
    @Shows(R_095)
    void is_done_when_every_owner_has_told_of_one_since_it_fell_due() {
        var one = by(STATE, "2027-01-10");
        assertThat(review(byPercent("50", "50"), null, "2027-03-01", one).overdue())
                .isTrue();
        var both = review(byPercent("50", "50"), null, "2027-03-01", one, by(LIER, "2027-02-03"));
        assertThat(both.overdue()).isFalse();
        assertThat(both.dueOn()).isEqualTo("2028-02-03");
        var early = review(byPercent("50", "50"), null, "2027-03-01", one, by(LIER, "2026-12-30"));
        assertThat(early.overdue()).isTrue();
    }

    @Test
    void is_not_done_by_a_review_after_the_day_asked_about() {
        var later = review(byPercent("50", "50"), null, "2027-02-01", by(STATE, "2027-01-10"), by(LIER, "2027-02-03"));
        assertThat(later.dueOn()).isEqualTo("2027-01-01");
    }
}
