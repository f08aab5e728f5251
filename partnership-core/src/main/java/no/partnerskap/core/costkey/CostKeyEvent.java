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
     * @param count the number within the partnership that the count got, from 1
     * @param recordedBy the owner that recorded the count
     * @param countedOn the day on which staff was counted
     * @param fte the full-time equivalents (no: årsverk) counted for each owner, with two decimals
     * @param source the document that the count was taken from, where there is one
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
     * @param proposedBy the owner that proposed the key
     * @param agreementFrom the first day of the agreement that the proposed key belongs to
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
     * @param validFrom the first day on which the key applies
     * @param approvals the approvals that carried the key, one for each owner; empty where the board set it
     * @param decidedOn the date of the last approval; absent if the board set the key
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
     * @param reviewedBy the owner that has gone through the key
     * @param reviewedOn when that owner went through the key
     * @param meeting the meeting in which the key was gone through, where it was in one
     * @param conclusion what the owner concluded about the key, in words
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
     * @param from the first day of the period that is settled
     * @param toExclusive the first day after the period that is settled
     * @param amounts what each kind of cost came to in the settled period, in NOK
     * @param keys the keys that applied in the period, in order
     * @param split what each owner bears, in NOK
     * @param advances what each owner has paid in advance for the settled period, in NOK
     * @param balances what each owner still has to pay, in NOK; negative where it has paid too much
     * @param restates the earlier settlement that this proposal takes the place of
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
     * @param settled whether every other owner has confirmed by now
     */
    @StandsUnder(R_097)
    record SettlementConfirmed(OfficeNumber office, SettlementNumber settlement, OwnerId confirmedBy, boolean settled)
            implements CostKeyEvent {}
}
