package no.partnerskap.core.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says that the audit asks for.
 *
 * @param from first day in force
 * @param endExclusive first day on which the term has run out; open-ended where absent
 * @param levels involvement that the owners have agreed for a kind of change, instead of the table's
 * @param days single day counts of the policy that the owners have agreed otherwise, by the policy's names
 * @param text the text agreed, by its hash
 */
public record Terms(
        AgreementKind kind,
        LocalDate from,
        @Nullable LocalDate endExclusive,
        SortedMap<ChangeKind, Level> levels,
        SortedMap<String, Integer> days,
        EvidenceRef text) {
    public Terms {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        if (endExclusive != null && !endExclusive.isAfter(from)) {
            throw new Malformed("/terms/endExclusive", "term", "A term ends after it begins");
        }
    }

    /** Whether the term runs on a day. */
    public boolean run(LocalDate day) {
        return !day.isBefore(from) && (endExclusive == null || day.isBefore(endExclusive));
    }
}
