package no.partnerskap.api.openapi;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import no.partnerskap.api.access.Sends;
import org.springframework.web.method.HandlerMethod;

/** Ids of the operations: permanent, since clients are generated from them. */
final class OperationIds {
    private OperationIds() {}

    /** The id of a method that sends a command: the command's name, unless two methods send the same and one gives another. */
    static String sending(Sends sends, HandlerMethod method) {
        var said = method.getMethodAnnotation(Operation.class);
        return said == null || said.operationId().isEmpty() ? sends.value().getSimpleName() : said.operationId();
    }

    /** The id of any other method: the one that it gives. */
    static String reading(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Operation.class))
                .map(Operation::operationId)
                .filter(id -> !id.isEmpty())
                .orElseThrow(() -> new IllegalStateException(method + " has no operationId"));
    }
}
