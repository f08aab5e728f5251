package no.partnerskap.core.involvement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.MeetingEvent;

/** Sorts recorded events as the audit reads them. */
public final class Records {
    private Records() {}

    public static PartnershipRecord of(List<Recorded<PartnershipEvent>> events) {
        var office = new ArrayList<Recorded<PartnershipEvent>>();
        var meetings = new HashMap<MeetingNumber, List<Recorded<PartnershipEvent>>>();
        var changes = new HashMap<ChangeNumber, List<Recorded<PartnershipEvent>>>();
        for (var known : events) {
            switch (known.event()) {
                case ChangeEvent e ->
                    changes.computeIfAbsent(e.change(), c -> new ArrayList<>()).add(known);
                case MeetingEvent e ->
                    meetings.computeIfAbsent(e.meeting(), m -> new ArrayList<>())
                            .add(known);
                case BoardDecisionRecorded e ->
                    e.settles()
                            .forEach(c -> changes.computeIfAbsent(c, n -> new ArrayList<>())
                                    .add(known));
                default -> office.add(known);
            }
        }
        return new PartnershipRecord(office, meetings, changes);
    }
}
