package no.partnerskap.core.kernel;

import java.util.List;

/**
 * The answer to an accepted command.
 *
 * @param version number of events in the partnership's stream after the command
 * @param number the number the server gave, or 0
 * @param findings what rules noticed about a report; empty for most
 * @param events what was recorded; in a trial, what would have been
 */
public record Receipt(long version, int number, List<Finding> findings, List<? extends PartnershipEvent> events) {
    public Receipt {
        findings = List.copyOf(findings);
        events = List.copyOf(events);
    }
}
