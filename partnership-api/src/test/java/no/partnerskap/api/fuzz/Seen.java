package no.partnerskap.api.fuzz;

import java.util.List;
import java.util.Map;

/**
 * The world that requests are aimed at.
 *
 * @param callers everybody who can sign in
 * @param owners the callers that act for the owners of an office; by office
 */
public record Seen(List<String> callers, Map<String, List<String>> owners) {
    List<String> offices() {
        return owners.keySet().stream().sorted().toList();
    }
}
