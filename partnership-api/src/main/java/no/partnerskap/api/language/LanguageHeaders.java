package no.partnerskap.api.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.view.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sets {@code Content-Language} and {@code Vary} on every answer with text. */
@ControllerAdvice
public class LanguageHeaders implements ResponseBodyAdvice<Object> {
    private final Map<Method, Boolean> carrying = new ConcurrentHashMap<>();

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest web
                && (body instanceof LanguageAware || carriesText(returned))) {
            response.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, tags(web.getServletRequest()));
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return body;
    }

    /** Sets them where no controller is involved. */
    public static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, tags(request));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** The headers for a stored response; empty without a request, or if it has no text. */
    public static Map<String, String> kept(@Nullable Object body) {
        return body != null
                        && carriesText(ResolvableType.forInstance(body), new HashSet<>())
                        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Map.of(
                        HttpHeaders.CONTENT_LANGUAGE,
                        tags(web.getRequest()),
                        HttpHeaders.VARY,
                        HttpHeaders.ACCEPT_LANGUAGE)
                : Map.of();
    }

    private static String tags(HttpServletRequest request) {
        return Language.of(request).each().stream().map(Language::name).collect(Collectors.joining(", "));
    }

    private boolean carriesText(MethodParameter returned) {
        var method = returned.getMethod();
        return method != null
                && carrying.computeIfAbsent(
                        method, one -> carriesText(ResolvableType.forMethodReturnType(one), new HashSet<>()));
    }

    private static boolean carriesText(ResolvableType type, Set<Class<?>> seen) {
        var raw = type.resolve();
        if (raw == null) {
            return false;
        }
        return raw == Sentence.class
                || Stream.of(type.getGenerics()).anyMatch(part -> carriesText(part, seen))
                || seen.add(raw) && parts(raw).anyMatch(part -> carriesText(part, seen));
    }

    private static Stream<ResolvableType> parts(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> ResolvableType.forMethodReturnType(component.getAccessor()));
        }
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).map(ResolvableType::forClass)
                : Stream.of();
    }
}
