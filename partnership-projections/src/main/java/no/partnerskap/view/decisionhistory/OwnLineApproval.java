package no.partnerskap.view.decisionhistory;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/**
 * Decision of one owner's own line.
 *
 * @param owner the owner whose own line decided
 * @param decidedOn when the own line made its decision
 * @param body the body that made it; absent if no competent body did
 * @param mandate the number of the mandate under which the own line decided; absent if none is given
 * @param counts whether it counts as an approval: by a competent body under a recorded mandate that covers it
 * @param version the version of the event that recorded the own line's decision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnLineApproval(
        OwnerId owner,
        Occurred decidedOn,
        @Nullable Body body,
        @Nullable MandateNumber mandate,
        boolean counts,
        long version) {}
