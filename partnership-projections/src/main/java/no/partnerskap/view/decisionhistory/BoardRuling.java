package no.partnerskap.view.decisionhistory;

import java.util.List;
import java.util.SortedSet;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.Occurred;

/**
 * What the dispute board said (no: nemnda); {@code settles} are the changes whose disputed terms it set with effect.
 *
 * @param decidedOn when the board made its decision
 * @param terms the terms as the board set them
 * @param settles the changes whose disputed terms the ruling set with effect
 */
public record BoardRuling(
        DisputeNumber dispute, Occurred decidedOn, List<SetTerm> terms, SortedSet<ChangeNumber> settles) {}
