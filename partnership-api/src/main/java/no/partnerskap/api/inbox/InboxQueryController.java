package no.partnerskap.api.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.inbox.AnsweringOperations.AnsweringOperation;
import no.partnerskap.api.query.Page;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.query.VisiblePartnerships;
import no.partnerskap.api.readlog.CrossPartnershipAnswer;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.inbox.InboxItem;
import no.partnerskap.view.inbox.InboxKind;
import no.partnerskap.view.inbox.InboxReader;
import no.partnerskap.view.record.PartnershipHead;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint that reads what awaits the caller's own line, in one partnership or in all. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Inbox")
class InboxQueryController {
    private final InboxReader inbox;
    private final AnsweringOperations operations;
    private final VisiblePartnerships known;
    private final CommandEndpoint commandEndpoint;

    InboxQueryController(
            InboxReader inbox,
            AnsweringOperations operations,
            VisiblePartnerships known,
            CommandEndpoint commandEndpoint) {
        this.inbox = inbox;
        this.operations = operations;
        this.known = known;
        this.commandEndpoint = commandEndpoint;
    }

    /**
     * Filter of an inbox.
     *
     * @param kind only items of this kind
     * @param rule only items under the rule with this id, as {@code R-069}
     * @param overdue {@code true} for only items whose due day has passed, {@code false} for only the others
     * @param dueBy only items that are due on this day in Oslo or earlier
     */
    record InboxFilter(
            @Nullable InboxKind kind,
            @Nullable Rule rule,
            @Nullable Boolean overdue,
            @Nullable LocalDate dueBy) {
        boolean wants(InboxItem item) {
            return (kind == null || item.kind() == kind)
                    && (rule == null || item.rule() == rule)
                    && (overdue == null || overdue == isOverdue(item))
                    && (dueBy == null || item.due() != null && !item.due().isAfter(dueBy));
        }
    }

    private static boolean isOverdue(InboxItem item) {
        return item.daysLeft() != null && item.daysLeft() < 0;
    }

    @GetMapping("/partnerships/{office}/inbox")
    @Reads(ReadResource.INBOX)
    @Operation(
            operationId = "readInbox",
            summary = "What awaits the caller's own line in one partnership, the most urgent first (R-069, R-077)")
    ResponseEntity<Inbox> one(
            @PathVariable OfficeNumber office, PageRequest<InboxFilter> asked, Visibility visibility) {
        var owner = Objects.requireNonNull(visibility.owner(), "an inbox is read by owners alone");
        var items = inbox.of(office, owner, asked.question()).stream()
                .filter(asked.filter()::wants)
                .toList();
        var page = page(items, asked);
        return commandEndpoint.read(
                asked.asOf(),
                new Inbox(
                        office,
                        owner,
                        asked.asOf().validOn(),
                        asked.asOf().knownAt(),
                        asked.version(),
                        counted(items),
                        overdue(items),
                        page.rows(),
                        page.next()));
    }

    /**
     * Filter of the inbox of all partnerships of a line.
     *
     * @param county only partnerships with a municipality that is in the county of this number today (no: fylkesnummer)
     * @param kind only items of this kind
     * @param rule only items under the rule with this id, as {@code R-069}
     * @param overdue {@code true} for only items whose due day has passed, {@code false} for only the others
     * @param dueBy only items that are due on this day in Oslo or earlier
     */
    record LineInboxFilter(
            @Nullable String county,
            @Nullable InboxKind kind,
            @Nullable Rule rule,
            @Nullable Boolean overdue,
            @Nullable LocalDate dueBy) {
        boolean wants(VisiblePartnerships.VisiblePartnership partnership) {
            return county == null
                    || partnership.owners().entrySet().stream()
                            .anyMatch(one -> !one.getKey().isState()
                                    && one.getValue().county().equals(county));
        }

        boolean wants(InboxItem item) {
            return new InboxFilter(kind, rule, overdue, dueBy).wants(item);
        }
    }

    @GetMapping("/inbox")
    @Reads(ReadResource.INBOX)
    @Operation(
            operationId = "readLineInbox",
            summary = "What awaits the caller's own line in all its partnerships, the most urgent first (R-069, R-077)",
            description =
                    "As of now. Later pages answer for the moment of the first one, whatever is recorded meanwhile.")
    LineInbox all(Caller caller, PageRequest<LineInboxFilter> asked) {
        var own = new LinkedHashMap<PartnershipHead, OwnerId>();
        known.ofOwnLine(caller).forEach((partnership, owner) -> {
            if (asked.filter().wants(partnership)) {
                own.put(partnership.head(), owner);
            }
        });
        var items = inbox.of(own, asked.question()).stream()
                .filter(asked.filter()::wants)
                .toList();
        var page = page(items, asked);
        return new LineInbox(
                asked.asOf().validOn(),
                asked.asOf().knownAt(),
                counted(items),
                overdue(items),
                page.rows(),
                page.next());
    }

    private Page<InboxRow> page(List<InboxItem> items, PageRequest<?> asked) {
        var page = asked.of(items);
        return new Page<>(
                page.rows().stream()
                        .map(item -> new InboxRow(item, operations.of(item)))
                        .toList(),
                page.next());
    }

    private static Map<InboxKind, Integer> counted(List<InboxItem> items) {
        var counts = new EnumMap<InboxKind, Integer>(InboxKind.class);
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return counts;
    }

    private static int overdue(List<InboxItem> items) {
        return (int) items.stream().filter(InboxQueryController::isOverdue).count();
    }

    /**
     * Inbox item with the operations that answer it.
     *
     * @param operations the operations that answer the inbox item, the most obvious first; each tries out its answer with {@code
     *     dryRun=true}
     */
    record InboxRow(@JsonUnwrapped InboxItem item, List<AnsweringOperation> operations) {}

    /**
     * Page of the inbox of one partnership.
     *
     * @param owner the owner whose line the inbox belongs to
     * @param validOn the day in Oslo for which the inbox says what awaits the line
     * @param knownAt the instant, in UTC, up to which recorded events count in the inbox
     * @param version the version of the record that the inbox is based on: its number of events at {@code knownAt}
     * @param byKind the number of items that match the filter, on all pages of the inbox together, by kind
     * @param overdue the number of these items whose due day has passed
     * @param items the items that match the filter, the most urgent first
     * @param next the cursor of the next page of the inbox; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Inbox(
            OfficeNumber office,
            OwnerId owner,
            LocalDate validOn,
            Instant knownAt,
            long version,
            Map<InboxKind, Integer> byKind,
            int overdue,
            List<InboxRow> items,
            @Nullable String next) {}

    /**
     * Page of the inbox of a line in all its partnerships.
     *
     * @param validOn the day in Oslo for which the line's inbox says what awaits it
     * @param knownAt the instant, in UTC, up to which recorded events count in the line's inbox
     * @param byKind the number of items that match the filter, on all pages of the line's inbox together, by kind
     * @param overdue the number of items of the line, among those that match the filter, whose due day has passed
     * @param items the items of all partnerships that match the filter, the most urgent first
     * @param next the cursor of the next page of the line's inbox; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineInbox(
            LocalDate validOn,
            Instant knownAt,
            Map<InboxKind, Integer> byKind,
            int overdue,
            List<InboxRow> items,
            @Nullable String next)
            implements CrossPartnershipAnswer {
        @Override
        public List<OfficeNumber> shown() {
            return items.stream().map(row -> row.item().office()).distinct().toList();
        }
    }
}
