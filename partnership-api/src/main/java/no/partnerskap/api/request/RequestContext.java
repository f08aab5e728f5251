package no.partnerskap.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.partnerskap.api.access.AccessGrant;
import no.partnerskap.api.access.Admission;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.PartnershipRole;
import no.partnerskap.api.access.RepeatKey;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.json.Rfc3339;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.web.PathVariables;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.view.record.PartnershipHead;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Findings about one request: each is made by one stage, in the order of the fields, and read by later stages and the controllers.
 * Used only by the thread of the request.
 */
public final class RequestContext {
    private static final String HERE = RequestContext.class.getName();
    private final HttpServletRequest request;

    /** How far a partnership's record has come: looked up once, so that access, tag and answer rest on one version. */
    private final Map<OfficeNumber, Optional<PartnershipHead>> heads = new HashMap<>();

    private @Nullable List<PartnershipHead> allHeads;

    /** Who calls, and what it sees; by {@link AccessInterceptor}. */
    private @Nullable Admission admission;

    /** What a reader from outside looks in for, by the stage of the read log; its access is logged then. */
    private @Nullable AccessGrant grant;

    /** The two times asked about, under the names of their parameters; by {@link AsOfArgument}. */
    private final Map<AsOfNames, AsOf> times = new HashMap<>();

    /** The page of a list that is asked for; by {@link PageRequestArgument}. */
    private @Nullable PageRequest<?> page;

    /** Version and tag of the answer to a read; by the stage of freshness. */
    private @Nullable HttpHeaders tag;

    /** The key under which the request can be sent again; by the stage of repeats. */
    private @Nullable RepeatKey repeatKey;

    /** The partnerships that an answer across partnerships tells of; for the read log. */
    private @Nullable List<OfficeNumber> shown;

    private RequestContext(HttpServletRequest request) {
        this.request = request;
    }

    public static RequestContext of(HttpServletRequest request) {
        if (request.getAttribute(HERE) instanceof RequestContext known) {
            return known;
        }
        var context = new RequestContext(request);
        request.setAttribute(HERE, context);
        return context;
    }

    /** That of the request which this thread answers; nothing outside a request. */
    public static Optional<RequestContext> ofThisThread() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Optional.of(of(web.getRequest()))
                : Optional.empty();
    }

    public PathVariables path() {
        return PathVariables.of(request);
    }

    /** Whether a command is only to be tried. */
    public boolean isDryRun() {
        return "true".equals(request.getParameter("dryRun"));
    }

    /** The moment that {@code knownAt} names, if it names one; whoever reads it for the answer rejects what is none. */
    Optional<Instant> earlierMoment() {
        return Optional.ofNullable(request.getParameter(AsOfNames.PLAIN.knownAt()))
                .flatMap(Rfc3339::moment);
    }

    void admit(Admission admitted) {
        admission = admitted;
    }

    /** Whether the caller may know of the partnership that is named, and may do there what it asks for. */
    public boolean isAdmitted() {
        return admission != null;
    }

    public Admission admission() {
        if (admission == null) {
            throw new IllegalStateException("A request came through without being admitted");
        }
        return admission;
    }

    public Caller caller() {
        return role().caller();
    }

    public PartnershipRole role() {
        return admission().role();
    }

    public Visibility visibility() {
        return admission().visibility();
    }

    public void grant(AccessGrant accessGrant) {
        grant = accessGrant;
    }

    public Optional<AccessGrant> grant() {
        return Optional.ofNullable(grant);
    }

    AsOf asOf(AsOfNames names, Supplier<AsOf> read) {
        var known = times.get(names);
        if (known == null) {
            known = read.get();
            times.put(names, known);
        }
        return known;
    }

    PageRequest<?> page(Supplier<PageRequest<?>> read) {
        if (page == null) {
            page = read.get();
        }
        return page;
    }

    public Optional<PageRequest<?>> page() {
        return Optional.ofNullable(page);
    }

    public void tag(HttpHeaders headers) {
        tag = headers;
    }

    public Optional<HttpHeaders> tag() {
        return Optional.ofNullable(tag);
    }

    public void repeatKey(RepeatKey key) {
        repeatKey = key;
    }

    public Optional<RepeatKey> repeatKey() {
        return Optional.ofNullable(repeatKey);
    }

    public void shows(List<OfficeNumber> offices) {
        shown = List.copyOf(offices);
    }

    public Optional<List<OfficeNumber>> shown() {
        return Optional.ofNullable(shown);
    }

    Optional<PartnershipHead> head(OfficeNumber office, Function<OfficeNumber, Optional<PartnershipHead>> look) {
        var known = heads.get(office);
        if (known == null) {
            known = look.apply(office);
            heads.put(office, known);
        }
        return known;
    }

    List<PartnershipHead> heads(Supplier<List<PartnershipHead>> look) {
        if (allHeads == null) {
            allHeads = look.get();
        }
        return allHeads;
    }

    /** The head as it is remembered; nothing where the request has not asked for it. */
    public Optional<PartnershipHead> knownHead(OfficeNumber office) {
        return heads.getOrDefault(office, Optional.empty());
    }

    /** Remembers what a command has made of the head before it; it is forgotten where others recorded something meanwhile. */
    public void recorded(
            Optional<PartnershipHead> before,
            OfficeNumber office,
            List<? extends PartnershipEvent> events,
            long version,
            Instant now) {
        before.map(head -> head.after(events, now))
                .filter(head -> head.version() == version)
                .ifPresentOrElse(head -> heads.put(office, Optional.of(head)), () -> heads.remove(office));
    }

    /** What comes after has to look anew how far the records have come. */
    public void forgetHeads() {
        heads.clear();
        allHeads = null;
    }
}
