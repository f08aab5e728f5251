package no.partnerskap.api.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;

/** Terms as they are asked for: what is left out is empty. */
public record TermsBody(
        AgreementKind kind,
        LocalDate from,
        @Nullable LocalDate endExclusive,
        @Nullable SortedMap<ChangeKind, Level> levels,
        @Nullable SortedMap<String, Integer> days,
        @Nullable EvidenceRef text,
        @Nullable List<Clause> clauses,
        @Nullable AgreementNumber under) {
    public Terms toTerms() {
        return new Terms(
                kind,
                from,
                endExclusive,
                levels == null ? Collections.emptySortedMap() : levels,
                days == null ? Collections.emptySortedMap() : days,
                text,
                clauses == null ? List.of() : clauses,
                under);
    }
}
