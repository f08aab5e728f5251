package no.partnerskap.api.openapi;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import no.partnerskap.api.access.Sends;
import org.springframework.core.ResolvableType;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** The permanent names of operations; clients are generated from them. */
final class OperationIds {
    private OperationIds() {}

    /** By its command, unless the method says another name since two send the same. */
    static String sending(Sends sends, HandlerMethod method) {
        var said = method.getMethodAnnotation(Operation.class);
        return said == null || said.operationId().isEmpty() ? sends.value().getSimpleName() : said.operationId();
    }

    /** By what it answers with, unless the method says another name. */
    static String reading(HandlerMethod method) {
        var said = method.getMethodAnnotation(Operation.class);
        if (said != null && !said.operationId().isEmpty()) {
            return said.operationId();
        }
        var answer = ResolvableType.forMethodReturnType(method.getMethod());
        var body = answer.hasGenerics() ? answer.getGeneric(0) : answer;
        var name = body.resolve() == List.class
                ? body.getGeneric(0).toClass().getSimpleName() + "s"
                : body.toClass().getSimpleName();
        return "read"
                + (Schemas.ours(body.toClass())
                        ? name
                        : StringUtils.capitalize(method.getMethod().getName()));
    }
}
