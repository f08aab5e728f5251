package no.partnerskap.core.involvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.involvement.facts.FactSource;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Builder of a reason: its values as text, and the events it rests on. */
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

    /** Adds a value by name; ignored if null. */
    ReasonBuilder value(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Occurred occurred ? occurred.text() : value.toString());
        }
        return this;
    }

    /** Adds several owners under one name. */
    ReasonBuilder value(String name, Collection<OwnerId> owners) {
        values.put(name, owners.stream().map(OwnerId::value).distinct().collect(Collectors.joining(",")));
        return this;
    }

    /** Adds the policy's number of days under a name. */
    ReasonBuilder days(DayCounts days, String name) {
        return value(name, days.days(name));
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
