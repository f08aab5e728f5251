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
 * @param count the number of this count within the partnership
 * @param recordedBy the owner that recorded this count
 * @param countedOn the day for which staff was counted
 * @param fte the full-time equivalents (no: årsverk) in this count for each owner, with two decimals
 * @param source the document that this count was taken from
 * @param version the version of the event that recorded this count
 * @param recordedAt when this count was recorded, in UTC
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
