package no.partnerskap.core.office;

import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_027;

import java.util.List;
import java.util.Map;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseType;
import no.partnerskap.core.agreement.InForce;
import no.partnerskap.core.agreement.Texts;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.office.OfficeCommand.AnnounceLeaderPost;
import no.partnerskap.core.office.OfficeEvent.LeaderPostAnnounced;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A post of leader")
class LeaderPostTest {
    private static final AnnounceLeaderPost ANNOUNCED = new AnnounceLeaderPost(OFFICE, LIER, on("2026-01-20"));

    private static Scene under(List<Clause> clauses) {
        return given(established()).and(InForce.with(InForce.complete(1, Texts.partnership(clauses), "2026-01-01")));
    }

    private static ChangeProposed proposed(ChangeKind kind, String effectiveOn) {
        return new ChangeProposed(
                OFFICE,
                CHANGE,
                STATE,
                new ChangeContent(kind, "Another leader", date(effectiveOn), ChangeFigures.NONE, sorted(Map.of())),
                owners(LIER),
                sorted(Map.of()));
    }

    @Test
    @Shows(R_027)
    void is_announced_on_settled_terms() {
        under(Texts.whole())
                .when(ANNOUNCED)
                .records(new LeaderPostAnnounced(OFFICE, LIER, on("2026-01-20")))
                .noticesNothing();
        given(established())
                .when(new AnnounceLeaderPost(OFFICE, NOBODY, on("2026-01-20")))
                .knowsNo("owner");
    }

    @Test
    @Shows(R_027)
    void is_noticed_where_no_agreement_in_force_settles_them() {
        under(Texts.without(Texts.whole(), ClauseType.LEADERSHIP_AND_STAFFING))
                .when(ANNOUNCED)
                .records(new LeaderPostAnnounced(OFFICE, LIER, on("2026-01-20")))
                .notices("leader-post.terms-open", R_027);
        given(established(), InForce.agreed(1, Texts.partnership(Texts.whole())))
                .when(ANNOUNCED)
                .notices("leader-post.terms-open", R_027);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"LEADERSHIP_MODEL_CHANGE", "LEADER_EMPLOYMENT_TERMS"})
    @Shows(R_027)
    void is_noticed_while_they_are_about_to_change(ChangeKind kind) {
        under(Texts.whole())
                .and(proposed(kind, "2026-01-21"))
                .when(ANNOUNCED)
                .notices("leader-post.terms-changing", R_027);
        under(Texts.whole()).and(proposed(kind, "2026-01-20")).when(ANNOUNCED).noticesNothing();
        under(Texts.whole())
                .and(proposed(kind, "2026-01-21"), new ChangeWithdrawn(OFFICE, CHANGE, STATE, on("2026-01-15")))
                .when(ANNOUNCED)
                .noticesNothing();
        under(Texts.whole())
                .and(proposed(ChangeKind.STAFF_MOVED, "2026-01-21"))
                .when(ANNOUNCED)
                .noticesNothing();
    }
}
