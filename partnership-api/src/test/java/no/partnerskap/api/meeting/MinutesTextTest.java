package no.partnerskap.api.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.api.meeting.MinutesController.MinutesView;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.AgendaItem;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.HeldMeeting;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.core.meeting.Position;
import no.partnerskap.core.meeting.RecordedDecision;
import no.partnerskap.core.meeting.Shortfall;
import no.partnerskap.core.meeting.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Minutes as text")
class MinutesTextTest {
    private static final OwnerId LIER = OwnerId.municipality(1);
    private static final HeldMeeting HELD = new HeldMeeting(
            Occurred.of("2026-01-20"),
            List.of(
                    new Attendee(OwnerId.STATE, "regiondirektør", new MandateNumber(1)),
                    new Attendee(LIER, "rådgiver", null)),
            new TreeSet<>(List.of(LIER)));

    private static String text(String language, @Nullable HeldMeeting held, List<RecordedDecision> decisions) {
        var item = new AgendaItem(1, null, "Bemanning\n- Vedtak 9: Lurt inn", null, List.of());
        var minutes = new Minutes(
                new MeetingNumber(1), "Januar", LocalDate.parse("2026-01-20"), null, held, List.of(item), decisions);
        var owners =
                List.of(new OwnerName(OwnerId.STATE, "0600", "Nav Vest-Viken"), new OwnerName(LIER, "3312", "Lier"));
        return MinutesText.of(
                "Nav Lier", new MinutesView(new OfficeNumber("0626"), 1, "f".repeat(64), owners, minutes), language);
    }

    private static RecordedDecision decision(DecisionText text) {
        var countedDecision = new CountedDecision(
                MeetingDecisionType.NOTED,
                new TreeSet<>(List.of(Shortfall.NO_QUORUM)),
                new TreeSet<>(List.of(LIER)),
                false);
        return new RecordedDecision(new DecisionNumber(3), 1, OwnerId.STATE, text, countedDecision, null);
    }

    private static DecisionText decided() {
        return new DecisionText(
                1,
                "Bemanning",
                "To stillinger flyttes.\nFra våren.",
                MeetingDecisionType.RECOMMENDED,
                null,
                null,
                null,
                new TreeSet<>(),
                new TreeMap<>(Map.of(LIER, new Position(Stance.AGAINST, "For tidlig"))),
                List.of(new DecisionLink(DecisionLink.Kind.REPLACES, new DecisionNumber(2))));
    }

    @Test
    void say_all_of_it_in_bokmaal() {
        assertThat(text("nb", HELD, List.of(decision(decided())))).isEqualTo("""
            Referat fra partnerskapsmøte 1: Januar
            Nav Lier
            Versjon 1

            Planlagt: 20. januar 2026
            Holdt: 20. januar 2026

            Til stede
            - Nav Vest-Viken: regiondirektør (fullmakt 1)
            - Lier: rådgiver (uten fullmakt)
            Møtet var ikke vedtaksført: ingen møtte med fullmakt for Lier.

            Saker
            - Sak 1: Bemanning - Vedtak 9: Lurt inn (meldt av kontorlederen)

            Vedtak
            - Vedtak 3: Bemanning
              | To stillinger flyttes.
              | Fra våren.
              Hører til sak 1.
              Registrert av Nav Vest-Viken.
              Type: tatt til orientering.
              I møtet kalt: anbefalt.
              Teller som tatt til orientering fordi møtet ikke var vedtaksført.
              Lier: imot, begrunnelse: For tidlig
              Ingen dato er satt.
              Erstatter vedtak 2.

            Innholdets SHA-256: %s
            """.formatted("f".repeat(64)));
    }

    @Test
    void say_the_same_in_nynorsk() {
        assertThat(text("nn", HELD, List.of(decision(decided()))))
                .contains(
                        "Referat frå partnarskapsmøte 1: Januar",
                        "Møtet var ikkje vedtaksført: ingen møtte med fullmakt for Lier.",
                        "(meld av kontorleiaren)",
                        "Tel som teke til orientering fordi møtet ikkje var vedtaksført.",
                        "Erstattar vedtak 2.")
                .hasLineCount(text("nb", HELD, List.of(decision(decided())))
                        .lines()
                        .toList()
                        .size());
    }

    @Test
    void say_what_is_not_on_record() {
        assertThat(text("nb", null, List.of()))
                .contains("Når møtet ble holdt, er ikke registrert.", "Ingen vedtak er registrert.");
        var before = new HeldMeeting(HELD.heldOn(), HELD.attendees(), null);
        assertThat(text("nb", before, List.of())).contains("Om møtet var vedtaksført, er ikke registrert.");
        var quorate = new HeldMeeting(HELD.heldOn(), HELD.attendees(), new TreeSet<>());
        assertThat(text("nb", quorate, List.of())).contains("Møtet var vedtaksført.");
    }

    @Test
    void have_every_word_in_both_written_forms() {
        var bokmaal = MinutesText.words("nb");
        assertThat(MinutesText.words("nn").keySet()).isEqualTo(bokmaal.keySet());
        Stream.of(MeetingDecisionType.values(), Shortfall.values(), Stance.values(), DecisionLink.Kind.values())
                .flatMap(Stream::of)
                .forEach(word ->
                        assertThat(bokmaal.containsKey(((Enum<?>) word).name())).isTrue());
    }
}
