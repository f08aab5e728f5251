package no.partnerskap.core.kernel;

import java.util.List;

/**
 * Receipt for an accepted command.
 *
 * @param version number of events in the partnership's stream after the command
 * @param number the number the server gave, or 0
 * @param findings the findings of rules on a report; empty for most commands
 * @param events the events recorded; in a dry run, those that would have been
 */
public record Receipt(long version, int number, List<Finding> findings, List<? extends PartnershipEvent> events) {
    public Receipt {
        findings = List.copyOf(findings);
        events = List.copyOf(events);
    }
}
