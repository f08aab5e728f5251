package no.partnerskap.api.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.partnerskap.view.involvementaudit.AuditReport;
import org.jspecify.annotations.Nullable;

/**
 * Result of a command.
 *
 * <pre>
 * {"version": 42, "number": 12, "findings": []}
 * </pre>
 *
 * @param version the version of the partnership's record after the command: its number of events; the value for {@code If-Match}
 * @param number the number of the thing that the command created or concerns; absent if it has none
 * @param findings the findings of rules on a report that was stored all the same; empty for most commands
 * @param change the audit, today, of the change that the command is about; absent if it is about none
 * @param dryRun the events that the command would have recorded, and what would have followed; absent unless it was sent with
 *     {@code ?dryRun=true}, and then nothing is stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommandResult(
        long version,
        @Nullable Integer number,
        List<CommandFinding> findings,
        @Nullable AuditReport change,
        @Nullable DryRunResult dryRun) {}
