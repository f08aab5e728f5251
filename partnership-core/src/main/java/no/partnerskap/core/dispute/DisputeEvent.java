package no.partnerskap.core.dispute;

import static no.partnerskap.core.rules.Rule.R_113;
import static no.partnerskap.core.rules.Rule.R_114;
import static no.partnerskap.core.rules.Rule.R_115;
import static no.partnerskap.core.rules.Rule.R_116;
import static no.partnerskap.core.rules.Rule.R_117;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_122;
import static no.partnerskap.core.rules.Rule.R_164;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.StandsUnder;

/** Event in the history of one dispute. Stored for good. */
public sealed interface DisputeEvent extends PartnershipEvent {
    DisputeNumber dispute();

    /** A dispute only names the changes that it is about; what the board settles belongs with them. */
    @Override
    default EventSubjects about() {
        var about = EventSubjects.of(SubjectKey.of(dispute()));
        switch (this) {
            case DisputeRaised e -> {
                for (var term : e.terms()) {
                    about = term.change() == null ? about : about.naming(SubjectKey.of(term.change()));
                }
            }
            case BoardDecisionRecorded e -> {
                for (var change : e.settles()) {
                    about = about.and(SubjectKey.of(change));
                }
            }
            case StatementSubmitted e -> {}
            case PositionStated e -> {}
            case MediationHeld e -> {}
            case MediationFailed e -> {}
            case BoardCaseOpened e -> {}
            case DisputeWithdrawn e -> {}
        }
        return about;
    }

    /**
     * @param raisedBy the owner that raised the dispute
     * @param submittedOn when the raised dispute was submitted to the county governor
     * @param submission the document by which the dispute was submitted
     * @param terms the terms in dispute, each with the position of the owner that raised it, and with what that owner alleges of others
     */
    @StandsUnder(R_113)
    record DisputeRaised(
            OfficeNumber office,
            DisputeNumber dispute,
            OwnerId raisedBy,
            Occurred submittedOn,
            EvidenceRef submission,
            List<DisputedTerm> terms)
            implements DisputeEvent {
        public DisputeRaised {
            terms = List.copyOf(terms);
        }
    }

    /**
     * @param party the owner that submitted the statement
     * @param on when this party submitted the statement
     * @param statement the document with the statement of this party
     */
    @StandsUnder(R_114)
    record StatementSubmitted(
            OfficeNumber office, DisputeNumber dispute, OwnerId party, Occurred on, EvidenceRef statement)
            implements DisputeEvent {}

    /**
     * A party has stated its own position on a disputed term, in place of what another alleged of it.
     *
     * @param party the owner that stated its own position
     * @param on when this party stated its own position
     * @param term the key of the disputed term that this party took a position on
     * @param position the position of this party, in its own words
     */
    @StandsUnder(R_164)
    record PositionStated(
            OfficeNumber office, DisputeNumber dispute, OwnerId party, Occurred on, String term, String position)
            implements DisputeEvent {}

    /**
     * @param on when the mediation meeting was held
     */
    @StandsUnder(R_115)
    record MediationHeld(OfficeNumber office, DisputeNumber dispute, Occurred on) implements DisputeEvent {}

    /**
     * @param on when the county governor ended mediation as failed
     */
    @StandsUnder(R_116)
    record MediationFailed(OfficeNumber office, DisputeNumber dispute, Occurred on) implements DisputeEvent {}

    /**
     * @param on when the case was opened before the dispute board
     */
    @StandsUnder(R_116)
    record BoardCaseOpened(OfficeNumber office, DisputeNumber dispute, Occurred on) implements DisputeEvent {}

    /**
     * Decision of the board. A term that was not in dispute, or a decision without failed mediation, settles nothing.
     *
     * @param decidedOn when the dispute board made its decision
     * @param terms the terms that the dispute board set
     * @param settles the numbers of the changes whose disputed terms the board set with effect
     */
    @StandsUnder({R_117, R_118})
    record BoardDecisionRecorded(
            OfficeNumber office,
            DisputeNumber dispute,
            Occurred decidedOn,
            List<SetTerm> terms,
            SortedSet<ChangeNumber> settles)
            implements DisputeEvent {
        public BoardDecisionRecorded {
            terms = List.copyOf(terms);
            settles = Collections.unmodifiableSortedSet(new TreeSet<>(settles));
        }
    }

    /**
     * @param withdrawnBy the owner that withdrew the dispute
     * @param on when the dispute was withdrawn
     */
    @StandsUnder(R_122)
    record DisputeWithdrawn(OfficeNumber office, DisputeNumber dispute, OwnerId withdrawnBy, Occurred on)
            implements DisputeEvent {}
}
