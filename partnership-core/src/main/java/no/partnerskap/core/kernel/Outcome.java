package no.partnerskap.core.kernel;

import java.util.List;
import java.util.stream.Stream;

/**
 * Outcome of a command: the events to record, the number of the thing concerned (0 where it has none), and the findings. All of it
 * is known before any event is applied.
 */
public record Outcome(List<? extends PartnershipEvent> events, int number, List<Finding> findings) {
    public Outcome {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    public static Outcome of(PartnershipEvent event) {
        return new Outcome(List.of(event), 0, List.of());
    }

    public static Outcome of(int number, PartnershipEvent event) {
        return new Outcome(List.of(event), number, List.of());
    }

    /** Result for a repeated report: nothing new to record. */
    public static Outcome nothingNew(int number) {
        return new Outcome(List.of(), number, List.of());
    }

    /** Both outcomes of one command, in this order, with the number of the later one. */
    public Outcome followedBy(Outcome later) {
        return new Outcome(joined(events, later.events), later.number, joined(findings, later.findings));
    }

    private static <T> List<T> joined(List<? extends T> earlier, List<? extends T> later) {
        return Stream.<T>concat(earlier.stream(), later.stream()).toList();
    }

    public Outcome with(List<Finding> noticed) {
        return new Outcome(events, number, noticed);
    }
}
