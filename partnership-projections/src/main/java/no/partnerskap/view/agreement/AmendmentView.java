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
 * @param number the number of the amendment within its agreement, from 1
 * @param change the number of the change that carries the amendment, on which the owners approve it
 * @param proposedBy the owner that proposed this amendment
 * @param textSha256 the SHA-256 hash of the proposed clauses, 64 lower-case hexadecimal digits, which approvals must give
 * @param clauses the clauses as proposed, each with its new wording
 * @param stage the stage of the amendment
 * @param adopted the adoption of the amendment; absent if it has not been adopted
 * @param version the version of the event that proposed the amendment
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
     * @param validFrom the first day in Oslo on which the clauses apply as adopted
     * @param origin whether the owners or the board adopted the amendment
     * @param approvals the approval of each owner's own line on which the adoption is based; empty if the board set the amendment
     * @param clauses the clauses as adopted; fewer than proposed if the board set only some of them
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
