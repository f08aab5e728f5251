package no.partnerskap.api.meeting;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import no.partnerskap.api.meeting.MinutesController.MinutesView;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.AgendaItem;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.HeldMeeting;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.core.meeting.RecordedDecision;
import org.jspecify.annotations.Nullable;

/**
 * Text of minutes in one of the two written forms of Norwegian; the same minutes always give the same text. Titles and texts
 * written by people are inserted as they are: none is formatted as a date or a list, as the values of a sentence are elsewhere.
 */
final class MinutesText {
    static final List<String> LANGUAGES = List.of("nb", "nn");

    private final ResourceBundle words;
    private final Map<OwnerId, String> names;
    private final List<String> lines = new ArrayList<>();

    private MinutesText(String language, List<OwnerName> owners) {
        this.words = words(language);
        this.names = owners.stream().collect(Collectors.toMap(OwnerName::id, OwnerName::name));
    }

    static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("no.partnerskap.api.meeting.Minutes", Locale.of(language));
    }

    static String of(String office, MinutesView told, String language) {
        var text = new MinutesText(language, told.owners());
        text.head(office, told);
        text.held(told.minutes().held());
        text.agenda(told.minutes().items());
        text.decisions(told.minutes().decisions());
        text.blank();
        text.line("hash", told.contentSha256());
        return String.join("\n", text.lines) + "\n";
    }

    private void head(String office, MinutesView told) {
        Minutes minutes = told.minutes();
        line("title", minutes.meeting().toString(), minutes.title());
        lines.add(office);
        line("version", Integer.toString(told.version()));
        blank();
        line("planned", date(minutes.plannedFor()));
        if (minutes.chair() != null) {
            line("chair", minutes.chair());
        }
    }

    private void held(@Nullable HeldMeeting held) {
        if (held == null) {
            line("not-held");
            return;
        }
        line("held", date(held.heldOn().day()));
        blank();
        line("present");
        held.attendees()
                .forEach(attendee -> bullet(
                        attendee.mandate() == null ? "attendee-without" : "attendee",
                        name(attendee.owner()),
                        attendee.role(),
                        attendee.mandate() == null ? "" : attendee.mandate().toString()));
        if (held.unrepresented() == null) {
            line("quorum-unknown");
        } else if (held.quorate()) {
            line("quorum");
        } else {
            line("no-quorum", names(held.unrepresented()));
        }
    }

    private void agenda(List<AgendaItem> items) {
        blank();
        line("items");
        for (var item : items) {
            var by = item.addedBy() == null ? words.getString("leader") : name(item.addedBy());
            bullet("item", Integer.toString(item.item()), item.title(), by);
            if (item.concerns() != null) {
                below("concerns", item.concerns().toString());
            }
            item.papers().forEach(papers -> below("papers", date(papers.sentOn().day())));
        }
    }

    private void decisions(List<RecordedDecision> decisions) {
        blank();
        line(decisions.isEmpty() ? "no-decisions" : "decisions");
        for (var decision : decisions) {
            var text = decision.text();
            bullet("decision", decision.decision().toString(), text.title());
            text.text().lines().forEach(told -> lines.add("  | " + told));
            if (text.agendaItem() != null) {
                below("decision-item", text.agendaItem().toString());
            }
            if (text.change() != null) {
                below("change", text.change().toString());
            }
            below("recorded-by", name(decision.recordedBy()));
            counted(text, decision.counted());
            text.positions()
                    .forEach((owner, position) -> below(
                            position.reason() == null ? "position" : "position-reason",
                            name(owner),
                            words.getString(position.stance().name()),
                            position.reason() == null ? "" : position.reason()));
            if (text.effectiveOn() == null) {
                below("no-date");
            } else {
                below("effective", date(text.effectiveOn()));
            }
            if (!text.responsible().isEmpty()) {
                below("responsible", names(text.responsible()));
            }
            text.links()
                    .forEach(link -> below(link.kind().name(), link.decision().toString()));
        }
    }

    private void counted(DecisionText text, CountedDecision countedDecision) {
        below("type", words.getString(countedDecision.type().name()));
        if (text.statedType() != countedDecision.type()) {
            below("stated", words.getString(text.statedType().name()));
        }
        countedDecision.shortfalls().forEach(shortfall -> below(shortfall.name(), names(countedDecision.lacking())));
        if (countedDecision.awaitsOwnLines()) {
            below("awaits");
        }
    }

    private String name(OwnerId owner) {
        return names.getOrDefault(owner, owner.toString());
    }

    /** One, or several with the word for "and" before the last. */
    private String names(Collection<OwnerId> owners) {
        var all = owners.stream().map(this::name).toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " " + words.getString("and") + " "
                        + all.getLast();
    }

    private String date(LocalDate day) {
        var months = Arrays.asList(words.getString("months").split(","));
        return sentence(
                "date",
                Integer.toString(day.getDayOfMonth()),
                months.get(day.getMonthValue() - 1),
                Integer.toString(day.getYear()));
    }

    /** What people wrote stays on one line, so that it cannot pass for a line of ours. */
    private String sentence(String key, String... values) {
        var oneLine = Arrays.stream(values)
                .map(value -> value.replaceAll("\\s*\\R\\s*", " "))
                .toArray();
        return MessageFormat.format(words.getString(key), oneLine);
    }

    private void line(String key, String... values) {
        lines.add(sentence(key, values));
    }

    private void bullet(String key, String... values) {
        lines.add("- " + sentence(key, values));
    }

    private void below(String key, String... values) {
        lines.add("  " + sentence(key, values));
    }

    private void blank() {
        lines.add("");
    }
}
