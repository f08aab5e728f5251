package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.agreement.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What one agreement said on a day, as known at a moment.
 *
 * @param terms what it says beside its clauses; absent, as the standing, where it was not on record at that moment
 * @param clauses those that applied on the day
 */
record AgreementState(@Nullable AgreementStatus standing, @Nullable Terms terms, List<ClauseWording> clauses) {
    static final AgreementState NOT_ON_RECORD = new AgreementState(null, null, List.of());

    AgreementState {
        clauses = List.copyOf(clauses);
    }
}
