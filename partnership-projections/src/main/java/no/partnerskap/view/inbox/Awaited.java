package no.partnerskap.view.inbox;

import java.time.LocalDate;
import java.util.Map;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Thing that awaits one owner's line, before it is put into words.
 *
 * @param values the values that its sentence names besides those of its other components, by name
 */
record Awaited(
        InboxKind kind,
        Rule rule,
        OwnerId owner,
        InboxSubject about,
        @Nullable String title,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable Nok costDifference,
        Map<String, String> values) {
    static Awaited of(InboxKind kind, Rule rule, OwnerId owner, InboxSubject about, LocalDate since) {
        return new Awaited(kind, rule, owner, about, null, since, null, null, Map.of());
    }

    Awaited titled(String name) {
        return new Awaited(kind, rule, owner, about, name, since, due, costDifference, values);
    }

    Awaited due(@Nullable LocalDate day) {
        return new Awaited(kind, rule, owner, about, title, since, day, costDifference, values);
    }

    Awaited costing(@Nullable Nok difference) {
        return new Awaited(kind, rule, owner, about, title, since, due, difference, values);
    }

    Awaited saying(Map<String, String> more) {
        return new Awaited(kind, rule, owner, about, title, since, due, costDifference, more);
    }
}
