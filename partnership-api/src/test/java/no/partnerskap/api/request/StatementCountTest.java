package no.partnerskap.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.harness.StatementCounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("The table of SQL statements")
class StatementCountTest extends HttpTest {
    private static final String ONE_AUDIT = "GET /partnerships/{office}/involvement-audit/{change}";

    /** One more: the audit in the answer reads the meetings that the change's claims cite, or the command begins with a draft. */
    private static final Pattern MAKE_THREE = Pattern.compile(".*(/changes/\\{change}/|/share-draft).*");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void has_a_number_for_every_operation_and_for_nothing_else() {
        assertThat(StatementCounts.allowed().keySet().stream()
                        .filter(row -> !row.startsWith("each ") && !row.endsWith(StatementCounts.DRY_RUN)))
                .containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @Test
    void lets_the_read_of_one_audit_make_three() {
        assertThat(StatementCounts.allowed().get(ONE_AUDIT)).isLessThanOrEqualTo(3);
    }

    @Test
    void lets_a_command_make_two_besides_those_that_record_it() {
        operations().forEach((name, operation) -> {
            if (operation.hasMethodAnnotation(Sends.class)) {
                assertThat(StatementCounts.allowed().get(name))
                        .as(name)
                        .isLessThanOrEqualTo(MAKE_THREE.matcher(name).matches() ? 3 : 2);
            }
        });
    }

    private SortedMap<String, HandlerMethod> operations() {
        var operations = new TreeMap<String, HandlerMethod>();
        mappings.getHandlerMethods()
                .forEach((mapping, operation) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method ->
                                        operations.put(StatementCounts.name(method.name(), path), operation))));
        return operations;
    }
}
