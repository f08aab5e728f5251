package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_019;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Consolidated text of an agreement as amended (no: gjeldende avtaletekst): all past and coming wordings of each clause, computed
 * from the events alone. A clause that no amendment touches keeps its version and date.
 *
 * @param wordings for each key the wordings in the order of adoption; keys in the order of the text, new clauses last
 */
public record ConsolidatedText(Map<ClauseKey, List<ClauseVersion>> wordings) {
    public ConsolidatedText {
        wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
    }

    /**
     * Reads the clauses first agreed and the amendments in the order of their adoption.
     *
     * @param from the first day of the agreement; no amendment reaches further back
     */
    @Keeps(R_019)
    public static ConsolidatedText of(List<Clause> agreed, LocalDate from, List<AdoptedAmendment> adopted) {
        var wordings = new LinkedHashMap<ClauseKey, List<ClauseVersion>>();
        agreed.forEach(clause -> add(wordings, clause.key(), clause, from, 0, Origin.AGREED));
        for (var amendment : adopted) {
            var begins = amendment.validFrom().isBefore(from) ? from : amendment.validFrom();
            amendment
                    .clauses()
                    .forEach(change -> add(
                            wordings,
                            change.key(),
                            change.clause(),
                            begins,
                            amendment.amendment(),
                            amendment.origin()));
        }
        return new ConsolidatedText(wordings);
    }

    private static void add(
            Map<ClauseKey, List<ClauseVersion>> wordings,
            ClauseKey key,
            @Nullable Clause clause,
            LocalDate from,
            int amendment,
            Origin origin) {
        var known = wordings.computeIfAbsent(key, any -> new ArrayList<>());
        known.add(new ClauseVersion(key, clause, known.size() + 1, from, amendment, origin));
    }

    /** The clauses that apply on a day: of each key what begins last, and of what begins the same day what was adopted last. */
    @Keeps(R_019)
    public List<ClauseVersion> on(LocalDate day) {
        return wordings.values().stream()
                .flatMap(versions -> applying(versions, day))
                .filter(version -> version.clause() != null)
                .toList();
    }

    private static Stream<ClauseVersion> applying(List<ClauseVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparing(ClauseVersion::validFrom).thenComparing(ClauseVersion::version))
                .stream();
    }

    /** The wordings that apply on a day, without their origin. */
    public List<Clause> clausesOn(LocalDate day) {
        return on(day).stream()
                .map(ClauseVersion::clause)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The versions adopted that begin after a day. */
    public List<ClauseVersion> after(LocalDate day) {
        return wordings.values().stream()
                .flatMap(List::stream)
                .filter(version -> version.validFrom().isAfter(day))
                .toList();
    }

    /** The days, from a day on and including it, on which the applicable text may differ from the day before. */
    SortedSet<LocalDate> turns(LocalDate from) {
        var days = new TreeSet<>(List.of(from));
        after(from).forEach(version -> days.add(version.validFrom()));
        return days;
    }
}
