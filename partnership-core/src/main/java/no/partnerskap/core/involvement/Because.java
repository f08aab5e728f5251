package no.partnerskap.core.involvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** A reason being put together: its values as text, and the events that it rests on. */
final class Because {
    private final ReasonCode code;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> events = new ArrayList<>();

    private Because(ReasonCode code) {
        this.code = code;
    }

    static Because of(ReasonCode code) {
        return new Because(code);
    }

    /** A value by its name; left out where there is none. */
    Because says(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Occurred occurred ? occurred.text() : value.toString());
        }
        return this;
    }

    /** Several owners under one name. */
    Because says(String name, Collection<OwnerId> owners) {
        values.put(name, owners.stream().map(OwnerId::value).distinct().collect(Collectors.joining(",")));
        return this;
    }

    /** How many days the policy sets under a name. */
    Because days(DayCounts days, String name) {
        return says(name, days.days(name));
    }

    Because on(Source source) {
        events.add(source.eventId());
        return this;
    }

    Because on(List<Source> sources) {
        sources.forEach(this::on);
        return this;
    }

    Reason reason() {
        return new Reason(code.rule(), code.code(), List.copyOf(events), values);
    }
}
