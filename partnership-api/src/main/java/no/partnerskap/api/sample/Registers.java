package no.partnerskap.api.sample;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.office.OwnerDetails;

/** Facts from public registers that the sample uses: municipalities with their numbers over time, and NAV's regions. */
final class Registers {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");

    private Registers() {}

    /** A region of the state's owner line; its unit number stands for county too. */
    enum Region {
        VEST_VIKEN("0600", "Nav Vest-Viken"),
        INNLANDET("0400", "Nav Innlandet"),
        TRONDELAG("5700", "Nav Trøndelag");

        private final String number;
        private final String official;

        Region(String number, String official) {
            this.number = number;
            this.official = official;
        }

        OwnerDetails details() {
            return new OwnerDetails(number, official, NAV, number, LanguageForm.BOKMAAL, LocalDate.of(2020, 1, 1));
        }
    }

    /** A municipality number, the county it belongs to, and its first day. */
    record Numbered(String number, String county, LocalDate from) {
        private static final LocalDate COUNTIES_MERGED = LocalDate.of(2020, 1, 1);
        private static final LocalDate COUNTIES_SPLIT = LocalDate.of(2024, 1, 1);

        static List<Numbered> inBuskerud(String viken, String buskerud) {
            return List.of(new Numbered(viken, "30", COUNTIES_MERGED), new Numbered(buskerud, "33", COUNTIES_SPLIT));
        }

        static List<Numbered> inTrondelag(String number) {
            return List.of(new Numbered(number, "50", LocalDate.of(2018, 1, 1)));
        }
    }

    /** The municipalities of the sample, in order of municipality number within each office. */
    enum Municipality {
        RINGERIKE(
                "Ringerike",
                "940100925",
                LanguageForm.BOKMAAL,
                List.of(new Numbered("3305", "33", Numbered.COUNTIES_SPLIT))),
        LIER("Lier", "857566122", LanguageForm.BOKMAAL, Numbered.inBuskerud("3049", "3312")),
        KONGSVINGER("Kongsvinger", "944117784", LanguageForm.BOKMAAL, since2020("3401", "34")),
        ORLAND("Ørland", "921806027", LanguageForm.BOKMAAL, since2020("5057", "50")),
        SELBU("Selbu", "971197609", LanguageForm.NEUTRAL, Numbered.inTrondelag("5032")),
        TYDAL("Tydal", "864983472", LanguageForm.BOKMAAL, Numbered.inTrondelag("5033")),
        MERAKER("Meråker", "835231712", LanguageForm.BOKMAAL, Numbered.inTrondelag("5034")),
        STJORDAL("Stjørdal", "939958851", LanguageForm.NEUTRAL, Numbered.inTrondelag("5035")),
        FROSTA("Frosta", "944482253", LanguageForm.NEUTRAL, Numbered.inTrondelag("5036")),
        FLA("Flå", "964951462", LanguageForm.BOKMAAL, Numbered.inBuskerud("3039", "3320")),
        NESBYEN("Nesbyen", "964951640", LanguageForm.BOKMAAL, Numbered.inBuskerud("3040", "3322")),
        GOL("Gol", "964952612", LanguageForm.NYNORSK, Numbered.inBuskerud("3041", "3324")),
        HEMSEDAL("Hemsedal", "964952701", LanguageForm.NYNORSK, Numbered.inBuskerud("3042", "3326")),
        AL("Ål", "864952992", LanguageForm.NYNORSK, Numbered.inBuskerud("3043", "3328")),
        HOL("Hol", "944889116", LanguageForm.NEUTRAL, Numbered.inBuskerud("3044", "3330"));

        private final String official;
        private final OrganisationNumber organisation;
        private final LanguageForm language;
        private final List<Numbered> numbers;

        Municipality(String official, String organisation, LanguageForm language, List<Numbered> numbers) {
            this.official = official;
            this.organisation = new OrganisationNumber(organisation);
            this.language = language;
            this.numbers = numbers;
        }

        private static List<Numbered> since2020(String number, String county) {
            return List.of(new Numbered(number, county, Numbered.COUNTIES_MERGED));
        }

        /** Its details when the sample begins. */
        OwnerDetails first() {
            return details(numbers.getFirst());
        }

        /** Its details after each renumbering since. */
        List<OwnerDetails> renumbered() {
            return numbers.stream().skip(1).map(this::details).toList();
        }

        private OwnerDetails details(Numbered numbered) {
            return new OwnerDetails(
                    numbered.number(), official, organisation, numbered.county(), language, numbered.from());
        }
    }
}
