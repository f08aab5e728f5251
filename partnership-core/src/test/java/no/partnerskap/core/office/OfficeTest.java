package no.partnerskap.core.office;

import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.details;
import static no.partnerskap.core.partnership.Facts.eiker;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.lier;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.theState;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_002;
import static no.partnerskap.core.rules.Rule.R_003;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_007;
import static no.partnerskap.core.rules.Rule.R_008;
import static no.partnerskap.core.rules.Rule.R_034;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OfficeCommand.AppointLeader;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.NameHost;
import no.partnerskap.core.office.OfficeCommand.RecordHostDelegation;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;
import no.partnerskap.core.office.OfficeEvent.HostDelegationRecorded;
import no.partnerskap.core.office.OfficeEvent.HostNamed;
import no.partnerskap.core.office.OfficeEvent.LeaderAppointed;
import no.partnerskap.core.office.OfficeEvent.OwnerRenumbered;
import no.partnerskap.core.office.OfficeEvent.PartnershipEstablished;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An office")
class OfficeTest {
    @Test
    void numbers_its_municipalities_in_order_of_municipality_number() {
        given().when(establish(List.of(eiker(), lier()), null))
                .records(new PartnershipEstablished(
                        OFFICE,
                        "Nav Lier",
                        OPENING,
                        sorted(Map.of(STATE, theState(), LIER, lier(), EIKER, eiker())),
                        LeadershipModel.DUAL,
                        LanguageForm.BOKMAAL,
                        null))
                .answersVersion(1);
    }

    @Test
    void knows_its_host_by_municipality_number() {
        given().when(establish(List.of(lier(), eiker()), "3314"))
                .records(new PartnershipEstablished(
                        OFFICE,
                        "Nav Lier",
                        OPENING,
                        sorted(Map.of(STATE, theState(), LIER, lier(), EIKER, eiker())),
                        LeadershipModel.DUAL,
                        LanguageForm.BOKMAAL,
                        EIKER));
    }

    @Test
    void has_no_host_that_is_not_among_its_municipalities() {
        given().when(establish(List.of(lier()), "3314")).isMalformed("/hostNumber", "host");
    }

    @Test
    void has_no_host_that_is_the_state() {
        given().when(establish(List.of(lier()), "0600")).isMalformed("/hostNumber", "host");
    }

    @Test
    @Shows(R_002)
    void is_not_established_without_a_municipality() {
        given().when(establish(List.of(), null)).refuses("office.no-municipality", R_002);
    }

    @ParameterizedTest
    @CsvSource({"3312,999000134", "3314,999000126", "3314,999000118", "0600,999000134"})
    @Shows(R_003)
    void is_not_owned_twice_by_the_same_entity(String number, String organisation) {
        given().when(establish(List.of(lier(), details(number, "Another", organisation)), null))
                .refuses("office.same-entity", R_003);
    }

    @Test
    @Shows(R_008)
    void is_not_owned_by_an_organisation_whose_number_is_wrong() {
        given().when(establish(List.of(details("3312", "Lier", "999000127")), null))
                .isMalformed("/municipalities/0/organisation", "organisation-number");
    }

    private static EstablishPartnership establish(List<OwnerDetails> municipalities, @Nullable String host) {
        return new EstablishPartnership(
                OFFICE,
                "Nav Lier",
                OPENING,
                theState(),
                municipalities,
                LeadershipModel.DUAL,
                LanguageForm.BOKMAAL,
                host);
    }

    @Test
    @Shows(R_007)
    void under_dual_leadership_has_a_leader_of_each_line() {
        given(established(), leader(STATE)).when(appoint(LIER, LIER)).records(leader(LIER));
    }

    @ParameterizedTest
    @CsvSource({"SINGLE_STATE,STATE", "SINGLE_MUNICIPAL,M1"})
    @Shows(R_007)
    void under_one_leader_has_a_leader_of_the_employing_line(LeadershipModel model, OwnerId line) {
        given(established(model)).when(appoint(line, line)).records(leader(line));
    }

    @ParameterizedTest
    @CsvSource({"SINGLE_STATE,M1", "SINGLE_MUNICIPAL,STATE"})
    @Shows(R_007)
    void under_one_leader_has_no_leader_of_the_other_line(LeadershipModel model, OwnerId line) {
        given(established(model)).when(appoint(line, line)).refuses("leader.one-employer-line", R_007);
    }

    @Test
    @Shows(R_004)
    void lets_no_owner_appoint_the_leader_of_the_other_line() {
        given(established()).when(appoint(LIER, STATE)).isNotYours("leader.other-line");
    }

    @Test
    void has_no_leader_of_a_line_that_does_not_exist() {
        given(established()).when(appoint(NOBODY, NOBODY)).knowsNo("owner");
    }

    private static AppointLeader appoint(OwnerId by, OwnerId line) {
        return new AppointLeader(OFFICE, by, line, "p-1", date("2026-03-01"));
    }

    private static LeaderAppointed leader(OwnerId line) {
        return new LeaderAppointed(OFFICE, line, "p-1", date("2026-03-01"));
    }

    @Test
    void keeps_its_owner_through_a_new_municipality_number() {
        var renumbered = details("3399", "Lier", "999000126");
        given(established())
                .when(new RenumberOwner(OFFICE, LIER, renumbered))
                .records(new OwnerRenumbered(OFFICE, LIER, renumbered));
    }

    @Test
    @Shows(R_003)
    void gives_no_owner_the_number_of_another() {
        given(establishedWithEiker())
                .when(new RenumberOwner(OFFICE, LIER, details("3314", "Lier", "999000126")))
                .refuses("office.same-entity", R_003);
    }

    @Test
    @Shows(R_003)
    void frees_a_number_that_its_owner_gave_up() {
        var lierBecomesEiker = new RenumberOwner(OFFICE, LIER, details("3314", "Lier", "999000126"));
        given(establishedWithEiker(), new OwnerRenumbered(OFFICE, EIKER, details("3399", "Eiker", "999000134")))
                .when(lierBecomesEiker)
                .records(new OwnerRenumbered(OFFICE, LIER, lierBecomesEiker.details()));
    }

    @Test
    void renumbers_no_owner_that_does_not_exist() {
        given(established()).when(new RenumberOwner(OFFICE, NOBODY, eiker())).knowsNo("owner");
    }

    @Test
    void can_be_hosted_by_another_municipality_from_a_date() {
        given(establishedWithEiker())
                .when(new NameHost(OFFICE, EIKER, date("2026-07-01")))
                .records(new HostNamed(OFFICE, EIKER, date("2026-07-01")));
    }

    @Test
    @Shows(R_002)
    void is_never_hosted_by_the_state() {
        given(established()).when(new NameHost(OFFICE, STATE, OPENING)).refuses("host.municipality", R_002);
    }

    @Test
    void is_never_hosted_by_nobody() {
        given(established()).when(new NameHost(OFFICE, NOBODY, OPENING)).knowsNo("owner");
    }

    @Test
    @Shows(R_034)
    void keeps_both_links_of_a_delegation_to_its_host() {
        given(establishedWithEiker())
                .when(delegation(EIKER, LIER))
                .records(new HostDelegationRecorded(
                        OFFICE, EIKER, LIER, staffing(), registered(EIKER), registered(EIKER), date("2026-02-01")));
    }

    @ParameterizedTest
    @CsvSource({"STATE,M1", "M1,M1"})
    @Shows(R_004)
    void takes_a_delegation_to_a_municipality_from_another_one_only(OwnerId by, OwnerId host) {
        given(establishedWithEiker()).when(delegation(by, host)).isNotYours("delegation.by");
    }

    @Test
    void takes_no_delegation_to_the_state_as_host() {
        given(establishedWithEiker()).when(delegation(EIKER, STATE)).isMalformed("/host", "host");
    }

    @ParameterizedTest
    @CsvSource({"M9,M1", "M1,M9"})
    void takes_no_delegation_from_or_to_nobody(OwnerId by, OwnerId host) {
        given(establishedWithEiker()).when(delegation(by, host)).knowsNo("owner");
    }

    private static RecordHostDelegation delegation(OwnerId by, OwnerId host) {
        return new RecordHostDelegation(
                OFFICE, by, host, staffing(), registered(EIKER), registered(EIKER), date("2026-02-01"));
    }

    private static TreeSet<ChangeKind> staffing() {
        return new TreeSet<>(Set.of(ChangeKind.STAFFING_REDUCTION));
    }
}
