package no.partnerskap.view.costkey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * FTE count as recorded by one owner; differing counts of the same day are both kept.
 *
 * @param count the number of the listed count within the partnership, from 1
 * @param recordedBy the owner that recorded the listed count
 * @param countedOn the day in Oslo on which the listed count was made
 * @param fte the full-time equivalents (no: årsverk) of each owner in the listed count, at most two decimals
 * @param source the document that the listed count is taken from; absent if there is none
 * @param version the version of the event that recorded the listed count
 * @param recordedAt when the listed count was recorded, in UTC
 */
public record FteCountView(
        int count,
        OwnerId recordedBy,
        LocalDate countedOn,
        SortedMap<OwnerId, Fte> fte,
        @Nullable EvidenceRef source,
        long version,
        Instant recordedAt) {
    static FteCountView of(Recorded<FteCounted> recorded) {
        var e = recorded.event();
        return new FteCountView(
                e.count(),
                e.recordedBy(),
                e.countedOn(),
                e.fte(),
                e.source(),
                recorded.version(),
                recorded.recordedAt());
    }
}
