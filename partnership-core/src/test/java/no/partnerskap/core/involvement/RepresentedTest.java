package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.History.ofANewSystem;
import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Verdict.INSUFFICIENT_LEVEL;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_SHORT_NOTICE;
import static no.partnerskap.core.involvement.Verdict.NOT_INVOLVED;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.mandate;
import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_082;
import static no.partnerskap.core.rules.Rule.R_088;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.change.Channel;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateEvent.MandateEnded;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody agrees to for an owner")
class RepresentedTest {
    private static final String AFTER = "2026-03-05";

    @Test
    @Shows(R_088)
    void is_information_at_most_by_a_regional_arena_and_only_with_mandate() {
        var arena = Told.at(Level.CO_DECIDED, "2026-01-30").by(Channel.REGIONAL_ARENA);
        assertThat(ofANewSystem().on("2026-01-30").lierRecords(arena).verdictOn(AFTER))
                .isEqualTo(NOT_INVOLVED);
        assertThat(ofANewSystem()
                        .on("2026-01-30")
                        .lierRecords(arena.representedWithoutMandate())
                        .verdictOn(AFTER))
                .isEqualTo(NOT_INVOLVED);
        var present = arena.represented(LIER_MANDATE);
        assertThat(ofANewSystem().on("2026-01-30").lierRecords(present).verdictOn(AFTER))
                .isEqualTo(INVOLVED_IN_TIME);
        assertThat(ofACut().on("2026-01-30").lierRecords(present).verdictOn(AFTER))
                .isEqualTo(INSUFFICIENT_LEVEL);
    }

    @Test
    @Shows({R_088, R_070, R_082})
    void is_information_at_most_by_a_regional_arena_whatever_was_acknowledged() {
        var history = ofACut().on("2026-01-30")
                .stateClaims(agreedTo("2026-01-30").by(Channel.REGIONAL_ARENA).represented(LIER_MANDATE))
                .lierAcknowledges(Level.CO_DECIDED);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
    }

    @Test
    @Shows(R_046)
    void is_a_consultation_at_most_where_the_representative_had_no_mandate() {
        var history =
                ofACut().on("2026-01-30").lierRecords(agreedTo("2026-01-30").representedWithoutMandate());
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_SHORT_NOTICE);
        assertThat(history.flagsOn(AFTER)).contains(Flag.NO_MANDATE);
    }

    @Test
    @Shows({R_046, R_045})
    void needs_a_mandate_of_the_owner_involved_valid_on_the_day() {
        var others =
                ofACut().on("2026-01-30").lierRecords(agreedTo("2026-01-30").represented(STATE_MANDATE));
        assertThat(others.flagsOn(AFTER)).contains(Flag.NO_MANDATE);
        var ended = ofACut().on("2026-01-30")
                .record(new MandateEnded(OFFICE, LIER_MANDATE, date("2026-01-30")))
                .lierRecords(agreedTo("2026-01-30").represented(LIER_MANDATE));
        assertThat(ended.flagsOn(AFTER)).contains(Flag.NO_MANDATE);
        var valid = ofACut().on("2026-01-30").lierRecords(agreedTo("2026-01-30").represented(LIER_MANDATE));
        assertThat(valid.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        assertThat(valid.flagsOn(AFTER)).doesNotContain(Flag.NO_MANDATE);
    }

    @Test
    @Shows({R_046, R_045})
    void may_rest_on_a_mandate_that_was_recorded_later_but_valid_then() {
        var history = ofACut().on("2026-01-30")
                .lierRecords(agreedTo("2026-01-30").represented(new MandateNumber(3)))
                .on("2026-03-10")
                .record(mandate(new MandateNumber(3), LIER, Body.ADVISER, Body.MUNICIPAL_COUNCIL, Subjects.ALL, null));
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_SHORT_NOTICE);
        assertThat(history.verdictOn("2026-03-10")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_046)
    void rises_with_ratification_from_the_day_of_it() {
        var consent = agreedTo("2026-01-30").representedWithoutMandate();
        var inTime = ofACut().on("2026-02-28").lierRecords(consent).lierRatifies("2026-02-28");
        assertThat(inTime.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        var late = ofACut().on("2026-03-01").lierRecords(consent).lierRatifies("2026-03-01");
        assertThat(late.verdictOn(AFTER)).isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    @Test
    @Shows({R_046, R_157, R_161})
    void is_ratified_in_the_wording_that_was_ratified_and_in_no_other() {
        var consent = agreedTo("2026-01-30").representedWithoutMandate();
        var ratified = ofACut().on("2026-02-20")
                .stateClaims(consent)
                .lierAcknowledges(Level.CO_DECIDED)
                .lierRatifies("2026-02-20");
        assertThat(ratified.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        var corrected = ratified.stateCorrects(agreedTo("2026-01-29").representedWithoutMandate())
                .lierAcknowledges(Level.CO_DECIDED);
        assertThat(corrected.verdictOn(AFTER)).isEqualTo(INVOLVED_SHORT_NOTICE);
        assertThat(corrected.flagsOn(AFTER)).contains(Flag.NO_MANDATE);
    }
}
