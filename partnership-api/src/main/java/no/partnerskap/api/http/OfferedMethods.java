package no.partnerskap.api.http;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Methods that a path offers, for the header Allow. */
@Component
class OfferedMethods {
    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    OfferedMethods(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The methods of the most specific pattern that matches the path. */
    SortedSet<String> at(String address) {
        var path = PathContainer.parsePath(address);
        var byPattern = new TreeMap<PathPattern, SortedSet<String>>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(operation -> patterns(operation)
                        .filter(pattern -> pattern.matches(path))
                        .forEach(pattern -> byPattern
                                .computeIfAbsent(pattern, any -> new TreeSet<>())
                                .addAll(methods(operation))));
        return byPattern.isEmpty() ? new TreeSet<>() : byPattern.firstEntry().getValue();
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo operation) {
        var patterns = operation.getPathPatternsCondition();
        return patterns == null ? Stream.empty() : patterns.getPatterns().stream();
    }

    /** The methods of an operation; HEAD is offered wherever GET is. */
    private static List<String> methods(RequestMappingInfo operation) {
        return operation.getMethodsCondition().getMethods().stream()
                .flatMap(method ->
                        method == RequestMethod.GET ? Stream.of(method, RequestMethod.HEAD) : Stream.of(method))
                .map(RequestMethod::name)
                .toList();
    }
}
