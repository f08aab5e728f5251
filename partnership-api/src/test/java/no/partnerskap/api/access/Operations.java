package no.partnerskap.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The operations of the running service. */
final class Operations {
    private static final String ALL = "/api/v1/partnerships";

    /** One operation: its method and path, and the controller method behind it. */
    record Operation(String method, String path, HandlerMethod behind) {
        /** As it stands in {@code rights.txt}. */
        String name() {
            var below = path.replace(ALL, "");
            return method + " " + (below.isEmpty() ? "/" : below);
        }

        boolean within() {
            return path.contains("{office}");
        }

        /** The simple name of the command that it sends, or nothing. */
        String command() {
            var sends = behind.getMethodAnnotation(Sends.class);
            return sends == null ? "" : sends.value().getSimpleName();
        }

        /** Things are addressed by one number, whatever they are; but for the office and a key. */
        String address(String office, int number) {
            return path.replace(ALL + "/{office}", office)
                    .replace("{key}", "services")
                    .replaceAll("\\{\\w+}", "" + number);
        }
    }

    private Operations() {}

    static List<Operation> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Operation(method.name(), path, marked(entry.getValue())))))
                .toList();
    }

    private static HandlerMethod marked(HandlerMethod method) {
        assertThat(Stream.of(Sends.class, Reads.class, OwnerWorkspace.class).filter(method::hasMethodAnnotation))
                .as(method.toString())
                .hasSize(1);
        return method;
    }
}
