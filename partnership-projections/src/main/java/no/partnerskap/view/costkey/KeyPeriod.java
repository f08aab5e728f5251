package no.partnerskap.view.costkey;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Cost key with the period in which it applies, and its origin.
 *
 * @param from the first day in Oslo on which the key applies
 * @param toExclusive the first day in Oslo on which the next key applies; absent if none follows
 * @param shares each owner's exact share as a fraction, such as {@code 4/9}
 * @param percent each owner's share in percent, rounded to four decimals
 * @param contributions each owner's yearly contribution, in NOK
 * @param change the number of the change that carried the key
 * @param origin whether the owners or the board adopted the key
 * @param approvals the approvals of the owners' own lines that adopted the key; empty if the board set it
 * @param decidedOn the day in Oslo on which the last owner approved the key; absent if the board set it
 * @param version the version of the event that adopted the key
 * @param recordedAt when the adoption of the key was recorded, in UTC
 */
public record KeyPeriod(
        AgreementNumber agreement,
        KeyNumber key,
        LocalDate from,
        @Nullable LocalDate toExclusive,
        KeyTerms terms,
        SortedMap<OwnerId, String> shares,
        SortedMap<OwnerId, BigDecimal> percent,
        SortedMap<OwnerId, Nok> contributions,
        ChangeNumber change,
        Origin origin,
        List<LineApproval> approvals,
        @Nullable LocalDate decidedOn,
        long version,
        Instant recordedAt) {

    static KeyPeriod of(Recorded<CostKeyAdjusted> recorded, LocalDate from, @Nullable LocalDate toExclusive) {
        var e = recorded.event();
        var shares = new TreeMap<OwnerId, String>();
        var percent = new TreeMap<OwnerId, BigDecimal>();
        e.terms().key().shares().of().forEach((owner, share) -> {
            shares.put(owner, share.toString());
            percent.put(owner, share.percent());
        });
        return new KeyPeriod(
                e.agreement(),
                e.key(),
                from,
                toExclusive,
                e.terms(),
                shares,
                percent,
                e.terms().contributions(),
                e.change(),
                e.origin(),
                e.approvals(),
                e.decidedOn(),
                recorded.version(),
                recorded.recordedAt());
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (toExclusive == null || day.isBefore(toExclusive));
    }
}
