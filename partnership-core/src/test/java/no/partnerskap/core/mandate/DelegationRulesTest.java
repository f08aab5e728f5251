package no.partnerskap.core.mandate;

import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_044;

import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.MandateCommand.RecordDelegationRules;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A municipality's rules of delegation")
class DelegationRulesTest {
    @Test
    @Shows(R_044)
    void adopted_by_the_present_council_are_recorded_without_remark() {
        given(established())
                .at("2027-06-01T10:00:00Z")
                .when(rules(LIER, "2023-12-12", "2023-10-18"))
                .records(recorded("2023-12-12", "2023-10-18"))
                .noticesNothing();
    }

    @Test
    @Shows(R_044)
    void of_an_older_council_are_not_yet_due_on_the_last_day_of_the_next_year() {
        given(established())
                .at("2026-12-31T22:59:59Z")
                .when(rules(LIER, "2020-12-12", "2025-10-18"))
                .records(recorded("2020-12-12", "2025-10-18"))
                .noticesNothing();
    }

    @Test
    @Shows(R_044)
    void of_an_older_council_still_count_after_that_day_but_are_remarked_on() {
        given(established())
                .at("2026-12-31T23:00:00Z")
                .when(rules(LIER, "2020-12-12", "2025-10-18"))
                .records(recorded("2020-12-12", "2025-10-18"))
                .notices("delegation-rules.not-renewed", R_044);
    }

    @Test
    @Shows(R_004)
    void are_not_recorded_by_the_state() {
        given(established()).when(rules(STATE, "2023-12-12", "2023-10-18")).isNotYours("delegation-rules.municipality");
    }

    @Test
    void are_not_recorded_by_nobody() {
        given(established()).when(rules(NOBODY, "2023-12-12", "2023-10-18")).knowsNo("owner");
    }

    private static RecordDelegationRules rules(OwnerId by, String adopted, String constituted) {
        return new RecordDelegationRules(OFFICE, by, on(adopted), on(constituted), principle(), "23/88");
    }

    private static DelegationRulesRecorded recorded(String adopted, String constituted) {
        return new DelegationRulesRecorded(OFFICE, LIER, on(adopted), on(constituted), principle(), "23/88");
    }

    private static TreeSet<ChangeKind> principle() {
        return new TreeSet<>(Set.of(ChangeKind.TASK_MOVED));
    }
}
