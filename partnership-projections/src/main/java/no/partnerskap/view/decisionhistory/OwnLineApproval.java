package no.partnerskap.view.decisionhistory;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/**
 * What one owner's own line said.
 *
 * @param owner the owner whose own line decided
 * @param decidedOn when that line made its decision
 * @param body the body that said it; absent where none that is competent did
 * @param mandate the mandate by which that line decided
 * @param counts whether it is an approval under a mandate that covers it, as far as is known
 * @param version the version of the event that recorded what the line decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnLineApproval(
        OwnerId owner,
        Occurred decidedOn,
        @Nullable Body body,
        @Nullable MandateNumber mandate,
        boolean counts,
        long version) {}
