package no.partnerskap.view.decisionhistory;

import java.util.List;
import java.util.SortedSet;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.Occurred;

/**
 * Ruling of the dispute board (no: nemndas avgjørelse).
 *
 * @param decidedOn when the board made the ruling
 * @param terms the terms that the ruling sets
 * @param settles the numbers of the changes whose disputed terms the ruling sets with effect
 */
public record BoardRuling(
        DisputeNumber dispute, Occurred decidedOn, List<SetTerm> terms, SortedSet<ChangeNumber> settles) {}
