package no.partnerskap.core.kernel;

import java.util.List;

/**
 * What the rules answer to a command: the events to record, the number of the thing concerned (0 where it has none), and what was
 * noticed. All of it is known before any event is applied.
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

    /** The same report once more: nothing new to record. */
    public static Outcome nothingNew(int number) {
        return new Outcome(List.of(), number, List.of());
    }

    public Outcome with(List<Finding> noticed) {
        return new Outcome(events, number, noticed);
    }
}
