package no.partnerskap.api.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.partnerskap.view.involvementaudit.AuditReport;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command.
 *
 * <pre>
 * {"version": 42, "number": 12, "findings": []}
 * </pre>
 *
 * @param version number of events in the partnership's record by now; what If-Match takes
 * @param number the number of the thing concerned, where it has one
 * @param findings what rules noticed about a report that was stored all the same
 * @param change after a command about a change: its audit now
 * @param dryRun what the command would have done, where it was sent with {@code ?dryRun=true}; nothing is stored then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommandResult(
        long version,
        @Nullable Integer number,
        List<CommandFinding> findings,
        @Nullable AuditReport change,
        @Nullable DryRunResult dryRun) {}
