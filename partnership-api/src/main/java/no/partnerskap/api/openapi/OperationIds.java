package no.partnerskap.api.openapi;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import no.partnerskap.api.access.Sends;
import org.springframework.web.method.HandlerMethod;

/** Ids of the operations: permanent, since clients are generated from them. */
final class OperationIds {
    private OperationIds() {}

    /** By its command, unless the method says another name since two send the same. */
    static String sending(Sends sends, HandlerMethod method) {
        var said = method.getMethodAnnotation(Operation.class);
        return said == null || said.operationId().isEmpty() ? sends.value().getSimpleName() : said.operationId();
    }

    /** By the name that the method says. */
    static String reading(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Operation.class))
                .map(Operation::operationId)
                .filter(id -> !id.isEmpty())
                .orElseThrow(() -> new IllegalStateException(method + " has no operationId"));
    }
}
