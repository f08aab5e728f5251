package no.partnerskap.core.dispute;

import java.util.List;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.kernel.TextKind.Text;

/** Command of a party, the county governor or the dispute board about a dispute. */
public sealed interface DisputeCommand extends PartnershipCommand {

    record RaiseDispute(
            OfficeNumber office, OwnerId by, Occurred submittedOn, EvidenceRef submission, List<DisputedTerm> terms)
            implements DisputeCommand, Request {
        public RaiseDispute {
            terms = List.copyOf(terms);
        }
    }

    /** A command about a dispute that exists. */
    sealed interface OnDispute extends DisputeCommand {
        DisputeNumber dispute();
    }

    record SubmitStatement(OfficeNumber office, DisputeNumber dispute, OwnerId by, Occurred on, EvidenceRef statement)
            implements OnDispute, Report {}

    /** States the party's own position on one disputed term; a later one replaces it. */
    record StatePosition(
            OfficeNumber office,
            DisputeNumber dispute,
            OwnerId by,
            Occurred on,
            @Text String term,
            @Text String position)
            implements OnDispute, Request {}

    record HoldMediation(OfficeNumber office, DisputeNumber dispute, Occurred on) implements OnDispute, Report {}

    record FailMediation(OfficeNumber office, DisputeNumber dispute, Occurred on) implements OnDispute, Report {}

    record OpenBoardCase(OfficeNumber office, DisputeNumber dispute, Occurred on) implements OnDispute, Request {}

    record RecordBoardDecision(OfficeNumber office, DisputeNumber dispute, Occurred decidedOn, List<SetTerm> terms)
            implements OnDispute, Report {
        public RecordBoardDecision {
            terms = List.copyOf(terms);
        }
    }

    record WithdrawDispute(OfficeNumber office, DisputeNumber dispute, OwnerId by, Occurred on)
            implements OnDispute, Request {}
}
