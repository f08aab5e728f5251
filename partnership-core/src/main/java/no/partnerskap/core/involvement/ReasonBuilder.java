package no.partnerskap.core.involvement;

import no.partnerskap.core.involvement.facts.FactSource;
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
final class ReasonBuilder {
    private final ReasonCode code;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> events = new ArrayList<>();

    private ReasonBuilder(ReasonCode code) {
        this.code = code;
    }

    static ReasonBuilder of(ReasonCode code) {
        return new ReasonBuilder(code);
    }

    /** A value by its name; left out where there is none. */
    ReasonBuilder says(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Occurred occurred ? occurred.text() : value.toString());
        }
        return this;
    }

    /** Several owners under one name. */
    ReasonBuilder says(String name, Collection<OwnerId> owners) {
        values.put(name, owners.stream().map(OwnerId::value).distinct().collect(Collectors.joining(",")));
        return this;
    }

    /** How many days the policy sets under a name. */
    ReasonBuilder days(DayCounts days, String name) {
        return says(name, days.days(name));
    }

    ReasonBuilder on(FactSource factSource) {
        events.add(factSource.eventId());
        return this;
    }

    ReasonBuilder on(List<FactSource> sources) {
        sources.forEach(this::on);
        return this;
    }

    Reason reason() {
        return new Reason(code.rule(), code.code(), List.copyOf(events), values);
    }
}
