package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_091;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_097;
import static no.partnerskap.core.rules.Rule.R_118;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.core.rules.StandsUnder;
import org.jspecify.annotations.Nullable;

/** Event in the history of cost sharing. Stored for good. */
public sealed interface CostKeyEvent extends PartnershipEvent {
    @Override
    default EventSubjects about() {
        var own = EventSubjects.of(SubjectKey.COST_KEY);
        return switch (this) {
            case FteCounted e -> own;
            case CostKeyProposed e -> own.naming(SubjectKey.of(e.agreement())).and(SubjectKey.of(e.change()));
            case CostKeyAdjusted e -> own.naming(SubjectKey.of(e.agreement())).and(SubjectKey.of(e.change()));
            case CostKeyReviewed e -> {
                var reviewed = own.naming(SubjectKey.of(e.agreement()));
                yield e.meeting() == null ? reviewed : reviewed.naming(SubjectKey.of(e.meeting()));
            }
            case SettlementProposed e -> own.naming(SubjectKey.of(e.agreement()));
            case SettlementConfirmed e -> own;
        };
    }

    /**
     * Counts of one day by different owners may differ; both are kept.
     *
     * @param count the number of the FTE count within the partnership, from 1
     * @param recordedBy the owner that recorded the FTE count
     * @param countedOn the day in Oslo that the FTE count is for
     * @param fte the full-time equivalents (no: årsverk) that each owner had in the office on the day of the count, at most two
     *     decimals
     * @param source the document that the FTE count is taken from; absent if there is none
     */
    @StandsUnder(R_091)
    record FteCounted(
            OfficeNumber office,
            int count,
            OwnerId recordedBy,
            LocalDate countedOn,
            SortedMap<OwnerId, Fte> fte,
            @Nullable EvidenceRef source)
            implements CostKeyEvent {
        public FteCounted {
            fte = Collections.unmodifiableSortedMap(new TreeMap<>(fte));
        }
    }

    /**
     * A cost key has been proposed; it is not in force. {@code agreementFrom} is the agreement's first day.
     *
     * @param proposedBy the owner that proposes the key
     * @param agreementFrom the first day of the agreement under which the cost is shared
     */
    @StandsUnder(R_093)
    record CostKeyProposed(
            OfficeNumber office,
            KeyNumber key,
            AgreementNumber agreement,
            ChangeNumber change,
            OwnerId proposedBy,
            LocalDate agreementFrom,
            KeyTerms terms)
            implements CostKeyEvent {}

    /**
     * A cost key has been adopted, with effect from a date. {@code terms} are those decided, which the board may have set otherwise
     * than proposed.
     *
     * @param validFrom the first day in Oslo on which the adopted key applies
     * @param approvals the approval of each owner's own line that adopted the key; empty if the board set it
     * @param decidedOn the day in Oslo of the last approval of the key; absent if the board set it
     */
    @StandsUnder({R_092, R_093})
    record CostKeyAdjusted(
            OfficeNumber office,
            KeyNumber key,
            AgreementNumber agreement,
            ChangeNumber change,
            LocalDate validFrom,
            KeyTerms terms,
            Origin origin,
            List<LineApproval> approvals,
            @Nullable LocalDate decidedOn)
            implements CostKeyEvent {
        public CostKeyAdjusted {
            approvals = List.copyOf(approvals);
        }

        /** What the board has set stands under its own rule alone. */
        @Override
        public List<Rule> rules() {
            return origin == Origin.SET_BY_BOARD ? List.of(R_118) : CostKeyEvent.super.rules();
        }
    }

    /**
     * One owner has reviewed the key; the review is done when every owner has.
     *
     * @param reviewedBy the owner whose review of the key is recorded
     * @param reviewedOn when that owner reviewed the key
     * @param meeting the number of the meeting in which that owner reviewed the key; absent if it was not in a meeting
     * @param conclusion the conclusion of that owner's review, in words
     */
    @StandsUnder(R_095)
    record CostKeyReviewed(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId reviewedBy,
            Occurred reviewedOn,
            @Nullable MeetingNumber meeting,
            String conclusion)
            implements CostKeyEvent {}

    /**
     * @param proposedBy the owner that proposed the settlement
     * @param from the first day in Oslo of the period of the proposed settlement
     * @param toExclusive the first day in Oslo after the period of the proposed settlement
     * @param amounts the cost of the period of the proposed settlement, in NOK, by kind of cost
     * @param keys the numbers of the cost keys that applied in the period of the proposed settlement, in order
     * @param split the part of the cost that each owner is to bear by the proposed settlement, in NOK
     * @param advances what each owner had already paid for the period of the proposed settlement, in NOK
     * @param balances what each owner still owes by the proposed settlement, in NOK; negative if it has paid too much
     * @param restates the number of the earlier settlement that the proposed one is to replace; absent if there is none
     */
    @StandsUnder(R_097)
    record SettlementProposed(
            OfficeNumber office,
            SettlementNumber settlement,
            OwnerId proposedBy,
            AgreementNumber agreement,
            LocalDate from,
            LocalDate toExclusive,
            List<SettledCost> amounts,
            List<KeyNumber> keys,
            SortedMap<OwnerId, Nok> split,
            SortedMap<OwnerId, Nok> advances,
            SortedMap<OwnerId, Nok> balances,
            @Nullable SettlementNumber restates)
            implements CostKeyEvent {
        public SettlementProposed {
            amounts = List.copyOf(amounts);
            keys = List.copyOf(keys);
            split = Collections.unmodifiableSortedMap(new TreeMap<>(split));
            advances = Collections.unmodifiableSortedMap(new TreeMap<>(advances));
            balances = Collections.unmodifiableSortedMap(new TreeMap<>(balances));
        }
    }

    /**
     * {@code settled}: whether every other owner has confirmed by now.
     *
     * @param confirmedBy the owner that confirmed the settlement
     * @param settled whether every owner has now confirmed, so that the period is settled
     */
    @StandsUnder(R_097)
    record SettlementConfirmed(OfficeNumber office, SettlementNumber settlement, OwnerId confirmedBy, boolean settled)
            implements CostKeyEvent {}
}
