package no.partnerskap.api.request;

import static no.partnerskap.core.rules.Rule.R_135;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.RepeatKey;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.api.web.TraceId;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.partnership.Partnership;
import no.partnerskap.core.rules.Keeps;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolver of the arguments that identify the caller; they are never read from a body. */
@Component
public class CallerArguments implements HandlerMethodArgumentResolver {
    private static final Pattern VERSION = Pattern.compile("\"([1-9][0-9]{0,17})\"");
    private final String system;

    CallerArguments(@Value("${partnership.system}") String system) {
        this.system = system;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Set.of(CommandCaller.class, Caller.class, Visibility.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var context = RequestContext.of(request);
        if (parameter.getParameterType() == Visibility.class) {
            return context.visibility();
        }
        return parameter.getParameterType() == Caller.class
                ? context.caller()
                : new CommandCaller(
                        context.role().owner(),
                        envelope(context, request),
                        context.repeatKey().orElse(null));
    }

    @Keeps(R_135)
    private MetaData envelope(RequestContext context, HttpServletRequest request) {
        var role = context.role();
        var caller = role.caller();
        Map<String, Object> entries = new HashMap<>();
        entries.put(Envelope.ACTING_AS, role.actingAs());
        entries.put(Envelope.RECORD_OWNER, role.actingAs());
        entries.put(Envelope.ACTOR_REF, caller.actorRef());
        entries.put(Envelope.ACTOR_ROLE, caller.role());
        entries.put(Envelope.SYSTEM, system);
        entries.put(Envelope.AUDIENCE, Audience.PARTIES.text());
        entries.put(Envelope.PROVENANCE, Provenance.LIVE.name());
        entries.put(Envelope.TRACE_ID, TraceId.of(request));
        var from = caller.consumer() == null ? caller.organisation() : caller.consumer();
        if (from != null) {
            entries.put(Envelope.CALLER_ORG, from.toString());
        }
        if (caller.supplier() != null) {
            entries.put(Envelope.SUPPLIER_ORG, caller.supplier().toString());
        }
        if (context.isDryRun()) {
            entries.put(Partnership.DRY_RUN, true);
        }
        knownVersion(request, entries);
        repeatKey(request, entries);
        return MetaData.from(entries);
    }

    private static void knownVersion(HttpServletRequest request, Map<String, Object> entries) {
        var header = request.getHeader("If-Match");
        if (header != null) {
            var version = VERSION.matcher(header.strip());
            if (!version.matches()) {
                throw new BadParameter("If-Match", "if-match");
            }
            entries.put(Commands.IF_MATCH, Long.valueOf(version.group(1)));
        }
    }

    private static void repeatKey(HttpServletRequest request, Map<String, Object> entries) {
        var key = RepeatKey.sent(request);
        if (key != null) {
            entries.put(Envelope.IDEMPOTENCY_KEY, key);
        }
    }
}
