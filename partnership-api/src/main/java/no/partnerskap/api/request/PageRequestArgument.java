package no.partnerskap.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.api.query.Cursor;
import no.partnerskap.api.query.Filters;
import no.partnerskap.api.query.NoFilter;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolver of {@link PageRequest} arguments from the query. */
@Component
public class PageRequestArgument implements HandlerMethodArgumentResolver {
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    private static final String USUAL = "50";
    private static final int MOST = 100;
    private final AsOfArgument times;
    private final RecordReader record;

    PageRequestArgument(AsOfArgument times, RecordReader record) {
        this.times = times;
        this.record = record;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)), parameter);
    }

    /** The page requested, read once for each request. */
    public PageRequest<?> of(HttpServletRequest request, MethodParameter parameter) {
        return RequestContext.of(request).page(() -> asked(filters(parameter), request));
    }

    /** The filters of a list, by the type of its argument. */
    public static Filters<?> filters(MethodParameter parameter) {
        return new Filters<>(ResolvableType.forMethodParameter(parameter)
                .getGeneric(0)
                .resolve(NoFilter.class)
                .asSubclass(Record.class));
    }

    private <F extends Record> PageRequest<F> asked(Filters<F> filters, HttpServletRequest request) {
        int most = most(Optional.ofNullable(request.getParameter(LIMIT)).orElse(USUAL));
        var office = RequestContext.of(request).path().office();
        if (office.isEmpty()) {
            nowOnly(request);
        }
        var asOf = times.of(request, AsOfNames.PLAIN);
        var said = filters.values(request::getParameter);
        var cursor = request.getParameter(CURSOR);
        var from = cursor == null
                ? new Cursor(asOf, said, 0)
                : given(cursor, request, asOf, said)
                        .filter(read -> stillThere(office, read))
                        .orElseThrow(() -> new BadParameter(CURSOR, "cursor-overtaken"));
        UnaryOperator<@Nullable String> asked = from.filters()::get;
        return new PageRequest<>(request.getRequestURI(), from, filters.read(asked), most);
    }

    /** Parses the highest number of rows on the page. */
    private static int most(String limit) {
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
            throw new BadParameter(LIMIT, "limit", Map.of("most", "" + MOST));
        }
        return Integer.parseInt(limit);
    }

    /** Accepts a cursor only for the list and question that it was issued for, and never for the future. */
    private static Optional<Cursor> given(
            String text, HttpServletRequest request, AsOf now, SortedMap<String, String> said) {
        var cursor = Cursor.read(request.getRequestURI(), text)
                .filter(read -> read.after() > 0 && !read.asOf().knownAt().isAfter(now.knownAt()))
                .orElseThrow(() -> new BadParameter(CURSOR, "cursor"));
        boolean sameQuestion = cursor.filters().entrySet().containsAll(said.entrySet())
                && same(
                        request.getParameter(AsOfNames.PLAIN.validOn()),
                        now.validOn(),
                        cursor.asOf().validOn())
                && same(
                        request.getParameter(AsOfNames.PLAIN.knownAt()),
                        now.knownAt(),
                        cursor.asOf().knownAt());
        if (!sameQuestion) {
            throw new BadParameter(CURSOR, "cursor-of-another-question");
        }
        return Optional.of(cursor);
    }

    private static boolean same(@Nullable String said, Object asked, Object carried) {
        return said == null || asked.equals(carried);
    }

    /** Whether the record up to the cursor's instant is the same: another node may have recorded something in that very instant. */
    private boolean stillThere(Optional<OfficeNumber> office, Cursor cursor) {
        long version =
                office.map(one -> record.version(one, cursor.asOf().knownAt())).orElse(0L);
        return version == cursor.asOf().version();
    }

    /** Rejects an as-of read of a list across partnerships, which is given as of now only. */
    private static void nowOnly(HttpServletRequest request) {
        for (var name : new String[] {AsOfNames.PLAIN.validOn(), AsOfNames.PLAIN.knownAt()}) {
            if (request.getParameter(name) != null) {
                throw new BadParameter(name, "as-of-not-offered");
            }
        }
    }
}
