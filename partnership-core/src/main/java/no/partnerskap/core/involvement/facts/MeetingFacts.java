package no.partnerskap.core.involvement.facts;

import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_161;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.AgendaItem;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.meeting.PapersLead;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one meeting: the papers sent for each item, and the versions of its minutes with the owners that approved each.
 *
 * @param papers every sending of papers
 * @param concerns the change that each agenda item concerns; items that concern none are left out
 * @param versions what each version of the minutes contains, by number
 * @param approvals the owners that approved each version, and when each approval came on record
 */
public record MeetingFacts(
        List<SentPapers> papers,
        Map<Integer, ChangeNumber> concerns,
        Map<Integer, Minutes> versions,
        Map<Integer, Map<OwnerId, Instant>> approvals) {
    public static final MeetingFacts UNKNOWN = new MeetingFacts(List.of(), Map.of(), Map.of(), Map.of());

    /**
     * Papers that were sent for an item, as told.
     *
     * @param recordedOn the day in Oslo on which they came on record
     */
    public record SentPapers(int item, LocalDate sentOn, LocalDate recordedOn, boolean namesDocument) {
        /** They count from the day told only if they are on record before the meeting, and name a document. */
        @Keeps(R_053)
        boolean inTime(LocalDate heldOn, int leadDays) {
            return namesDocument && recordedOn.isBefore(heldOn) && new PapersLead(sentOn, heldOn).inTime(leadDays);
        }
    }

    /**
     * Step that approved minutes show.
     *
     * @param level the highest level that they show, {@code INFORMED} or more
     * @param day the day of the meeting
     */
    public record ShownStep(Level level, LocalDate day) {}

    public static MeetingFacts of(List<Recorded<PartnershipEvent>> events) {
        var papers = new ArrayList<SentPapers>();
        var versions = new HashMap<Integer, Minutes>();
        var approvals = new HashMap<Integer, Map<OwnerId, Instant>>();
        var soFar = new ArrayList<MeetingEvent>();
        var concerns = new HashMap<Integer, ChangeNumber>();
        for (var recorded : events) {
            if (recorded.event() instanceof AgendaItemAdded e && e.concerns() != null) {
                concerns.put(e.item(), e.concerns());
            }
            switch (recorded.event()) {
                case AgendaItemAdded e when e.papers() != null -> papers.add(sent(e.item(), e.papers(), recorded));
                case PapersSent e -> papers.add(sent(e.item(), e.papers(), recorded));
                case MinutesWritten e ->
                    Minutes.upTo(soFar).ifPresent(content -> versions.put(e.minutesVersion(), content));
                case MinutesApproved e ->
                    approvals
                            .computeIfAbsent(e.minutesVersion(), v -> new HashMap<>())
                            .putIfAbsent(e.approvedBy(), recorded.recordedAt());
                default -> {}
            }
            if (recorded.event() instanceof MeetingEvent event) {
                soFar.add(event);
            }
        }
        return new MeetingFacts(List.copyOf(papers), Map.copyOf(concerns), versions, approvals);
    }

    private static SentPapers sent(int item, Papers papers, Recorded<?> recorded) {
        return new SentPapers(
                item,
                papers.sentOn().day(),
                Oslo.dayOf(recorded.recordedAt()),
                !papers.documents().isEmpty());
    }

    /**
     * Whether papers on a change were sent in time for a meeting on a day: for the item, or for any if none is named; but where items
     * concern that change, papers of other matters prove nothing.
     */
    @Keeps({R_053, R_161})
    public boolean papersInTime(ChangeNumber change, @Nullable Integer item, LocalDate heldOn, int leadDays) {
        boolean named = concerns.containsValue(change);
        return papers.stream()
                .filter(sent -> item == null || item == sent.item())
                .filter(sent -> !named || change.equals(concerns.get(sent.item())))
                .anyMatch(sent -> sent.inTime(heldOn, leadDays));
    }

    private boolean papersInTime(int item, LocalDate heldOn, int leadDays) {
        return papers.stream().filter(sent -> item == sent.item()).anyMatch(sent -> sent.inTime(heldOn, leadDays));
    }

    /**
     * What the minutes show of a change, in the last version that both owners approved: a corrected version that both have approved
     * takes the place of the earlier one. They establish at most what they say: an item, or a decision that counts as noted, is
     * information, and a consultation where its papers were in time; a coordinated or recommended decision is a consultation; one
     * under mandate is consent.
     *
     * @param since from when on the owner involved must have approved them, so that it knew the text of the change
     */
    @Keeps({R_055, R_056, R_070, R_084})
    public Optional<ShownStep> shown(
            ChangeNumber change, OwnerId claimant, OwnerId involved, int papersLead, Instant since) {
        return approvals.entrySet().stream()
                .filter(version -> version.getValue().keySet().containsAll(List.of(claimant, involved)))
                .max(Map.Entry.comparingByKey())
                .filter(version -> !version.getValue().get(involved).isBefore(since))
                .flatMap(version -> Optional.ofNullable(versions.get(version.getKey())))
                .flatMap(minutes -> shown(minutes, change, papersLead));
    }

    private Optional<ShownStep> shown(Minutes minutes, ChangeNumber change, int papersLead) {
        var held = minutes.held();
        if (held == null) {
            return Optional.empty();
        }
        var day = held.heldOn().day();
        var items = minutes.items().stream()
                .filter(item -> change.equals(item.concerns()))
                .map(AgendaItem::item)
                .toList();
        var discussed = items.stream().map(item -> noted(item, day, papersLead));
        var decided = minutes.decisions().stream()
                .filter(decision -> change.equals(decision.text().change())
                        || items.contains(decision.text().agendaItem()))
                .map(decision -> switch (decision.counted().type()) {
                    case NOTED -> noted(decision.text().agendaItem(), day, papersLead);
                    case COORDINATED, RECOMMENDED -> Level.CONSULTED;
                    case DECIDED_UNDER_MANDATE -> Level.CO_DECIDED;
                });
        return Stream.concat(discussed, decided).reduce(Level::orHigher).map(level -> new ShownStep(level, day));
    }

    private Level noted(@Nullable Integer item, LocalDate day, int papersLead) {
        return item != null && papersInTime(item, day, papersLead) ? Level.CONSULTED : Level.INFORMED;
    }
}
