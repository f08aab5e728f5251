package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Told.consulted;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.involvement.Verdict.INSUFFICIENT_LEVEL;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.NOT_INVOLVED;
import static no.partnerskap.core.involvement.Verdict.WAIVED;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ReceiptRecorded;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an owner tells again")
class ToldAgainTest {
    private static final String AFTER = "2026-03-02";

    private static Decision decided(String day, boolean underMandate) {
        return new Decision(Occurred.of(day), Body.REGION_DIRECTOR, underMandate ? STATE_MANDATE : null, null);
    }

    /** The decision came before the consultation; corrected to a later day, and told once more for that day. */
    @Test
    @Shows({R_067, R_157, R_161})
    void never_makes_its_decision_later_than_it_was_told_first() {
        var history = ofACut().on("2026-01-05")
                .record(new OwnLineDecisionRecorded(OFFICE, CHANGE, 1, STATE, decided("2026-01-05", false), false))
                .on("2026-01-10")
                .stateClaims(consulted("2026-01-10").until("2026-02-05"))
                .lierAcknowledges(Level.CONSULTED);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
        var corrected = history.on("2026-02-20")
                .record(new OwnLineDecisionCorrected(
                        OFFICE, CHANGE, 1, STATE, 9, decided("2026-02-19", false), false, "A slip"))
                .record(new OwnLineDecisionRecorded(OFFICE, CHANGE, 2, STATE, decided("2026-02-19", true), true));
        assertThat(corrected.verdictOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
    }

    /** The day of a letter is the sender's word; that it came is the receiver's, and the day on which it did. */
    @Test
    @Shows({R_070, R_161})
    void counts_from_the_day_on_which_the_other_received_it() {
        var sent = ofACut().on("2026-03-01").stateClaims(consulted("2026-01-10").until("2026-02-05"));
        assertThat(sent.record(new ReceiptRecorded(OFFICE, CHANGE, 1, LIER, Occurred.of("2026-01-10"), "26/40"))
                        .verdictOn(AFTER))
                .isEqualTo(INVOLVED_IN_TIME);
        var late = ofACut().on("2026-03-01")
                .stateClaims(consulted("2026-01-10").until("2026-02-05"))
                .record(new ReceiptRecorded(OFFICE, CHANGE, 1, LIER, Occurred.of("2026-03-01"), "26/40"));
        assertThat(late.verdictOn(AFTER)).isEqualTo(Verdict.INFORMED_AFTER);
        assertThat(ofACut().on("2026-03-01")
                        .stateClaims(informed("2026-01-10"))
                        .record(new ReceiptRecorded(OFFICE, CHANGE, 1, LIER, Occurred.of("2026-02-27"), "26/40"))
                        .verdictOn(AFTER))
                .isEqualTo(INSUFFICIENT_LEVEL);
    }

    @Test
    @Shows({R_083, R_084, R_161})
    void needs_a_new_consent_where_the_initiator_moves_the_date_earlier() {
        var agreed = ofACut().on("2026-01-20").lierRecords(agreedTo("2026-01-20"));
        assertThat(agreed.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        var moved = agreed.movesTo("2026-03-01", "2026-02-10");
        assertThat(moved.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        assertThat(moved.confirmsRevision(LIER, 1).verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        var waived = ofACut().on("2026-01-20").lierWaives("2026-01-20").movesTo("2026-03-01", "2026-02-10");
        assertThat(waived.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        var later = ofACut().on("2026-01-20").lierWaives("2026-01-20").movesTo("2026-03-01", "2026-04-01");
        assertThat(later.verdictOn("2026-04-02")).isEqualTo(WAIVED);
    }
}
