package no.partnerskap.core.involvement.facts;

import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_055;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.meeting.PapersLead;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Facts of one meeting: when papers for each item were sent, and who approved which version of the minutes. */
public record MeetingFacts(Map<Integer, LocalDate> papersSentOn, Map<Integer, Set<OwnerId>> approvals) {
    public static final MeetingFacts UNKNOWN = new MeetingFacts(Map.of(), Map.of());

    public static MeetingFacts of(List<Recorded<PartnershipEvent>> events) {
        var papers = new HashMap<Integer, LocalDate>();
        var approvals = new HashMap<Integer, Set<OwnerId>>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case AgendaItemAdded e when e.papers() != null -> sent(papers, e.item(), e.papers());
                case PapersSent e -> sent(papers, e.item(), e.papers());
                case MinutesApproved e ->
                    approvals
                            .computeIfAbsent(e.minutesVersion(), v -> new HashSet<>())
                            .add(e.approvedBy());
                default -> {}
            }
        }
        return new MeetingFacts(papers, approvals);
    }

    /** The first papers sent for an item count; later ones only add to them. */
    private static void sent(Map<Integer, LocalDate> papers, int item, Papers sending) {
        papers.merge(item, sending.sentOn().day(), (one, other) -> one.isBefore(other) ? one : other);
    }

    /** Whether both owners approved the same version of the minutes. */
    @Keeps(R_055)
    public boolean minutesApprovedBy(OwnerId one, OwnerId other) {
        return approvals.values().stream().anyMatch(owners -> owners.contains(one) && owners.contains(other));
    }

    /** Whether papers for the item, or for any item if none is named, were sent in time for a meeting on a day. */
    @Keeps(R_053)
    public boolean papersInTime(@Nullable Integer item, LocalDate heldOn, int leadDays) {
        return papersSentOn.entrySet().stream()
                .filter(sent -> item == null || item.equals(sent.getKey()))
                .anyMatch(sent -> new PapersLead(sent.getValue(), heldOn).inTime(leadDays));
    }
}
