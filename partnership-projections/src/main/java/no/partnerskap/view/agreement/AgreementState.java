package no.partnerskap.view.agreement;

import java.util.List;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.agreement.Terms;
import org.jspecify.annotations.Nullable;

/**
 * State of one agreement on a day, as known at an instant.
 *
 * @param terms its terms apart from the clauses; absent, like the status, if it was not recorded by that instant
 * @param clauses the clauses that applied on the day
 */
record AgreementState(
        @Nullable AgreementStatus standing, @Nullable Terms terms, List<ClauseWording> clauses) {
    static final AgreementState NOT_ON_RECORD = new AgreementState(null, null, List.of());

    AgreementState {
        clauses = List.copyOf(clauses);
    }
}
