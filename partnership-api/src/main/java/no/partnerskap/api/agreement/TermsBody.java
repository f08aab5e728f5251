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
 * Terms of an agreement as sent by a client; lists and maps that are left out are empty.
 *
 * @param from the first day on which the agreement is to apply; it applies later if approvals or signatures come later
 * @param endExclusive the first day after the term of the agreement; absent for an open-ended agreement
 * @param levels the level of involvement owed for kinds of change where it is to differ from the policy; a level that the law
 *     requires cannot be lowered
 * @param days the numbers that are to replace those of the policy, by the policy's names, from 0 to 366: in days, such as {@code
 *     consultLeadDays}, but {@code keyReviewMonths} in months, {@code costAffectingPercent} in percent, {@code keyDeviationPoints}
 *     in percentage points and {@code meetingsPerYear} in meetings a year
 * @param text the document with the text of the agreement; needed only if there are no clauses
 * @param clauses the clauses (no: punkter) of the agreement, in their order; needed only if there is no document
 * @param under the number of the partnership agreement that an operations agreement belongs to; absent if it belongs to none
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
