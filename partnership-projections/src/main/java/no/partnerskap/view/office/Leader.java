package no.partnerskap.view.office;

import static no.partnerskap.core.rules.Rule.R_007;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.office.OfficeEvent.LeaderAppointed;
import no.partnerskap.core.rules.Keeps;

/**
 * Leader of an office, employed by one line (no: NAV-leder).
 *
 * @param line the owner whose line employs this leader
 * @param personRef an opaque reference to this leader, never a name
 * @param from the first day in Oslo as leader
 * @param recordedAt when the appointment of this leader was recorded, in UTC
 */
public record Leader(OwnerId line, String personRef, LocalDate from, Instant recordedAt) {
    /** The leaders on a day, one for each line that has appointed one: the latest appointment that has begun. */
    @Keeps(R_007)
    static List<Leader> on(LocalDate day, List<Recorded<PartnershipEvent>> events) {
        var byLine = new TreeMap<OwnerId, Leader>();
        for (var recorded : events) {
            if (recorded.event() instanceof LeaderAppointed e && !e.from().isAfter(day)) {
                byLine.merge(
                        e.line(),
                        new Leader(e.line(), e.personRef(), e.from(), recorded.recordedAt()),
                        (earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
            }
        }
        return List.copyOf(byLine.values());
    }
}
