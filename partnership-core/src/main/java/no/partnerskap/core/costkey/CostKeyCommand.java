package no.partnerskap.core.costkey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/** Command of an owner about cost keys, FTE counts and settlements. */
public sealed interface CostKeyCommand extends PartnershipCommand {
    OwnerId by();

    record RecordFteCount(
            OfficeNumber office,
            OwnerId by,
            LocalDate countedOn,
            SortedMap<OwnerId, Fte> fte,
            @Nullable EvidenceRef source)
            implements CostKeyCommand, Report {
        public RecordFteCount {
            fte = Collections.unmodifiableSortedMap(new TreeMap<>(fte));
        }
    }

    /**
     * Proposes a cost key, carried by an existing change or by one opened with it.
     *
     * @param change the number of the change that carries it; absent if {@code opens} describes a new one
     */
    record AdjustCostKey(
            OfficeNumber office,
            OwnerId by,
            AgreementNumber agreement,
            @Nullable ChangeNumber change,
            @Nullable OpenedChange opens,
            AskedTerms terms)
            implements CostKeyCommand, Request {}

    /** Terms proposed; where review interval and deviation limit are absent, the policy's apply. */
    record AskedTerms(
            CostKey key,
            @Nullable LocalDate countedOn,
            Nok sharedCostPerYear,
            @Nullable Integer reviewMonths,
            @Nullable BigDecimal deviationPoints) {
        public KeyTerms orElse(int months, int points) {
            return new KeyTerms(
                    key,
                    countedOn,
                    sharedCostPerYear,
                    reviewMonths == null ? months : reviewMonths,
                    deviationPoints == null ? BigDecimal.valueOf(points) : deviationPoints);
        }
    }

    record ReviewCostKey(
            OfficeNumber office,
            OwnerId by,
            AgreementNumber agreement,
            Occurred reviewedOn,
            @Nullable MeetingNumber meeting,
            @Text String conclusion)
            implements CostKeyCommand, Report {}

    /**
     * Proposes a settlement of the cost of a period.
     *
     * @param advances what each owner has already paid, in NOK
     * @param restates the number of the settlement that this one restates, if the key was changed afterwards
     */
    record Settle(
            OfficeNumber office,
            OwnerId by,
            AgreementNumber agreement,
            LocalDate from,
            LocalDate toExclusive,
            List<SettledCost> amounts,
            SortedMap<OwnerId, Nok> advances,
            @Nullable SettlementNumber restates)
            implements CostKeyCommand, Request {
        public Settle {
            amounts = List.copyOf(amounts);
            advances = Collections.unmodifiableSortedMap(new TreeMap<>(advances));
        }
    }

    record ConfirmSettlement(OfficeNumber office, SettlementNumber settlement, OwnerId by)
            implements CostKeyCommand, Request {}
}
