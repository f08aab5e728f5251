package no.partnerskap.api.command;

import static no.partnerskap.core.rules.Rule.R_153;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.problem.Problem;
import no.partnerskap.api.request.RequestContext;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.record.EventSummary;
import no.partnerskap.view.record.LaterEvents;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Advice for a request whose If-Match names another version than the current one: it answers with the events since. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before the advice that takes whatever is left
@Keeps(R_153)
class StaleAdvice {
    private static final int MOST = 50;
    private final LaterEvents later;

    StaleAdvice(LaterEvents later) {
        this.later = later;
    }

    /** Gives a caller who may not read the record the two versions only. */
    @ExceptionHandler
    ResponseEntity<StaleProblem> stale(ConflictingAggregateVersionException stale, HttpServletRequest request) {
        long asked = stale.getExpectedVersion() + 1;
        long current = stale.getActualVersion() + 1;
        var problem = problem(asked, current, request);
        var visibility = RequestContext.of(request).visibility();
        if (!visibility.reads(ReadResource.HISTORY)) {
            return answer(new StaleProblem(problem, null, null));
        }
        var office = new OfficeNumber(String.valueOf(stale.getAggregateIdentifier()));
        var since = asked < current ? later.after(office, asked, MOST) : List.<EventSummary>of();
        return answer(new StaleProblem(
                problem,
                since.stream().map(event -> LaterEvent.of(event, visibility)).toList(),
                Math.max(0, current - asked - since.size())));
    }

    private static Problem problem(long asked, long current, HttpServletRequest request) {
        var values = Map.of("asked", "" + asked, "current", "" + current);
        return asked < current
                ? Problem.of(HttpStatus.PRECONDITION_FAILED, "stale", values, request)
                : Problem.of(HttpStatus.PRECONDITION_FAILED, "version-ahead", values, request);
    }

    private static ResponseEntity<StaleProblem> answer(StaleProblem problem) {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /**
     * Problem of a stale version, with the events since.
     *
     * @param changedSince the events after the version in If-Match, in order and at most 50; absent if the caller may not read the
     *     record
     * @param moreSince the number of further events after those; absent if the caller may not read the record
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StaleProblem(
            @JsonUnwrapped Problem problem,
            @Nullable List<LaterEvent> changedSince,
            @Nullable Long moreSince) {}

    /**
     * Event recorded after the version in If-Match. One that the caller may not read shows only its version and time.
     *
     * @param type the permanent name under which the later event is stored
     * @param withheld the provision under which the later event is withheld from the caller; absent if it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LaterEvent(
            long version,
            Instant recordedAt,
            @Nullable String type,
            @Nullable String actingAs,
            @Nullable List<Concerned> concerns,
            @Nullable String withheld) {
        static LaterEvent of(EventSummary event, Visibility visibility) {
            return visibility.opens(event.type(), event.audience(), event.actingAs())
                    ? new LaterEvent(
                            event.version(),
                            event.recordedAt(),
                            event.type(),
                            event.actingAs(),
                            event.places().stream().map(Concerned::of).toList(),
                            null)
                    : new LaterEvent(event.version(), event.recordedAt(), null, null, null, Visibility.UNDER);
        }
    }

    /** Subject of an event by its kind and number, such as change 12; the office and the cost key have no number. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Concerned(String subject, @Nullable Integer number) {
        static Concerned of(SubjectKey subjectKey) {
            return new Concerned(subjectKey.subject().word(), subjectKey.number() == 0 ? null : subjectKey.number());
        }
    }
}
