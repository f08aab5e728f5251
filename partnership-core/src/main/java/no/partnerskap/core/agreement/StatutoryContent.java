package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_012;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;

/** Content that the law requires in a partnership agreement: clauses (NAV-loven § 14) and services (NAV-loven § 13). */
final class StatutoryContent {
    private StatutoryContent() {}

    /** The first legal requirement that the clauses do not meet, with what is missing. */
    @Keeps({R_011, R_012})
    static Optional<Finding> missingIn(List<Clause> clauses) {
        var types = clauses.stream().map(Clause::type).collect(Collectors.toSet());
        var absent = Arrays.stream(ClauseType.values())
                .filter(type -> type.statutory() && !types.contains(type))
                .toList();
        if (!absent.isEmpty()) {
            return Optional.of(new Finding(R_011, "agreement.clauses-missing", Map.of("missing", names(absent))));
        }
        var services = EnumSet.allOf(MinimumService.class);
        clauses.stream()
                .map(Clause::fields)
                .filter(ClauseFields.Services.class::isInstance)
                .forEach(fields -> services.removeAll(((ClauseFields.Services) fields).minimum()));
        return services.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(R_012, "agreement.services-missing", Map.of("missing", names(services))));
    }

    static void demand(List<Clause> clauses) {
        missingIn(clauses).ifPresent(missing -> {
            throw Refused.because(missing);
        });
    }

    private static String names(Iterable<? extends Enum<?>> missing) {
        var names = new StringJoiner(", ");
        missing.forEach(each -> names.add(each.name()));
        return names.toString();
    }
}
