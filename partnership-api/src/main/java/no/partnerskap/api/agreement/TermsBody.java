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

/**
 * Terms as they are asked for: what is left out is empty.
 *
 * @param from the first day on which the agreement is to apply
 * @param endExclusive the first day on which it is no longer to apply; open-ended where absent
 * @param levels the level of involvement owed, by kind of change where it is to differ from the table
 * @param days the least notice in days that is owed before a change, by kind of change where it is to differ
 * @param text the document with the agreement as signed on paper, where there is one
 * @param clauses the clauses (no: punkter) of the agreement
 * @param under the agreement that this one belongs under, where it belongs under one
 */
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
