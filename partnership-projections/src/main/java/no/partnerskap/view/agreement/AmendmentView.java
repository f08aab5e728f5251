package no.partnerskap.view.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Amendment of an agreement, and its stage.
 *
 * @param number the number of the amendment within its agreement
 * @param change number of the change that carries it, on which the owners approve it
 * @param proposedBy the owner that proposed this amendment
 * @param textSha256 the hash that those approvals must give
 * @param clauses the clauses as the amendment proposed them
 * @param stage how far the amendment has come
 * @param adopted how it was adopted; absent if it has not been
 * @param version the number of the event that proposed it
 * @param recordedAt when the amendment was proposed, in UTC by the record's clock
 */
public record AmendmentView(
        int number,
        ChangeNumber change,
        OwnerId proposedBy,
        String textSha256,
        List<ClauseChange> clauses,
        Stage stage,
        @Nullable AdoptionView adopted,
        long version,
        Instant recordedAt) {
    public AmendmentView {
        clauses = List.copyOf(clauses);
    }

    /** Stage of an amendment; its initiator may have withdrawn its change. */
    public enum Stage {
        PROPOSED,
        WITHDRAWN,
        ADOPTED
    }

    /**
     * Adoption of an amendment; one set by the board needs no approval and may touch fewer clauses.
     *
     * @param validFrom the first day on which its clauses apply
     * @param origin what adopted it: the owners or the board
     * @param approvals the approvals that carried the adoption; empty where the board set it
     * @param clauses the clauses that were adopted
     * @param version the version of the event that adopted the amendment
     * @param recordedAt when the adoption was recorded, in UTC
     */
    public record AdoptionView(
            LocalDate validFrom,
            Origin origin,
            List<LineApproval> approvals,
            List<ClauseChange> clauses,
            long version,
            Instant recordedAt) {
        public AdoptionView {
            approvals = List.copyOf(approvals);
            clauses = List.copyOf(clauses);
        }
    }

    AmendmentView carriedOut(AdoptionView adoption) {
        return new AmendmentView(
                number, change, proposedBy, textSha256, clauses, Stage.ADOPTED, adoption, version, recordedAt);
    }
}
