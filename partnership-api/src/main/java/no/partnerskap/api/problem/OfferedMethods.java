package no.partnerskap.api.problem;

import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Tells which methods an address knows, for the header Allow. */
@Component
class OfferedMethods {
    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    OfferedMethods(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    SortedSet<String> at(String address) {
        var path = PathContainer.parsePath(address);
        var methods = new TreeSet<String>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(operation -> isAt(operation, path))
                .flatMap(operation -> operation.getMethodsCondition().getMethods().stream())
                .forEach(method -> methods.add(method.name()));
        return methods;
    }

    private static boolean isAt(RequestMappingInfo operation, PathContainer path) {
        var patterns = operation.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
