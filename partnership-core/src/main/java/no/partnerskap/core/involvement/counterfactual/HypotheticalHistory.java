package no.partnerskap.core.involvement.counterfactual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.Judge;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.MeetingEvent;

/**
 * Hypothetical history of a change, and the ordinary judge's verdict on it. It knows no rule: it only gives the judge another history.
 */
final class HypotheticalHistory {
    private static final String ID = "imagined";
    private final OfficeNumber office;
    private final ChangeNumber number;
    private final PartnershipRecord record;
    private final Audit audit;
    private final Question question;
    private final List<Recorded<PartnershipEvent>> known;

    private final HypotheticalMandates mandates;

    HypotheticalHistory(
            OfficeNumber office, ChangeNumber number, HypotheticalMandates mandates, Audit audit, Question question) {
        this.office = office;
        this.number = number;
        this.mandates = mandates;
        this.record = mandates.record();
        this.audit = audit;
        this.question = question;
        this.known = Audit.knownAt(record.changes().getOrDefault(number, List.of()), question.knownAt());
    }

    OfficeNumber office() {
        return office;
    }

    ChangeNumber number() {
        return number;
    }

    /** The verdict on the day of the question, or on the effective date if that is later. */
    Verdict verdict(PartnershipRecord history, OwnerId owner) {
        var imagined = audit.asOf(history);
        return imagined.matter(number, question)
                .map(auditedChange ->
                        auditedChange.inEffect() ? auditedChange : auditedChange.on(auditedChange.effectiveOn()))
                .map(auditedChange -> new Judge(auditedChange, owner).established())
                .orElse(Verdict.NOT_ON_RECORD);
    }

    PartnershipRecord asRecorded() {
        return record;
    }

    /** The history with more events, recorded last. */
    PartnershipRecord with(ChangeEvent... more) {
        return with(question.knownAt(), more);
    }

    /** The history with more events, recorded at an instant. */
    PartnershipRecord with(Instant recordedAt, ChangeEvent... more) {
        var events = new ArrayList<>(known);
        for (var event : more) {
            events.add(recorded(event, recordedAt, events));
        }
        return of(events);
    }

    /** A history with one more event about a meeting. */
    PartnershipRecord withMeeting(PartnershipRecord history, MeetingEvent more) {
        return withMeeting(history, more, question.knownAt());
    }

    /** A history with one more event about a meeting, recorded at an instant. */
    PartnershipRecord withMeeting(PartnershipRecord history, MeetingEvent more, Instant recordedAt) {
        var events = new ArrayList<>(
                Audit.knownAt(history.meetings().getOrDefault(more.meeting(), List.of()), question.knownAt()));
        events.add(recorded(more, recordedAt, events));
        var meetings = new HashMap<>(history.meetings());
        meetings.put(more.meeting(), events);
        return new PartnershipRecord(history.office(), meetings, history.changes());
    }

    /** A mandate of an owner for every subject and day. */
    MandateNumber mandate(OwnerId owner) {
        return mandates.of(owner);
    }

    /** The ordinary body of an owner's line. */
    static Body body(OwnerId line) {
        return line.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
    }

    /** The history with another wording of a claim. */
    PartnershipRecord claim(int claim, UnaryOperator<Involvement> otherwise) {
        int last = last(claim);
        var events = new ArrayList<>(known);
        if (last >= 0) {
            events.set(last, withPayload(events.get(last), otherwise));
        }
        return of(events);
    }

    private int last(int claim) {
        for (int i = known.size() - 1; i >= 0; i--) {
            boolean tells = switch (known.get(i).event()) {
                case InvolvementClaimed e -> e.claim() == claim;
                case ClaimCorrected e -> e.claim() == claim;
                default -> false;
            };
            if (tells) {
                return i;
            }
        }
        return -1;
    }

    private static Recorded<PartnershipEvent> withPayload(
            Recorded<PartnershipEvent> told, UnaryOperator<Involvement> otherwise) {
        return told.with(
                switch (told.event()) {
                    case InvolvementClaimed e ->
                        new InvolvementClaimed(
                                e.office(),
                                e.change(),
                                e.claim(),
                                e.claimedBy(),
                                e.revision(),
                                otherwise.apply(e.involvement()));
                    case ClaimCorrected e ->
                        new ClaimCorrected(
                                e.office(),
                                e.change(),
                                e.claim(),
                                e.correctedBy(),
                                e.corrects(),
                                otherwise.apply(e.involvement()),
                                e.reason());
                    default -> told.event();
                });
    }

    /** The history of the change with this effective date from the beginning. */
    PartnershipRecord effectiveOn(LocalDate date) {
        var events = new ArrayList<Recorded<PartnershipEvent>>();
        for (var recorded : known) {
            switch (recorded.event()) {
                case EffectiveDateMoved e -> {}
                case EffectReported e -> {}
                case ChangeProposed e ->
                    events.add(recorded.with(new ChangeProposed(
                            e.office(),
                            e.change(),
                            e.initiator(),
                            e.content().effectiveOn(date),
                            e.affected(),
                            e.raised())));
                case ChangeReported e ->
                    events.add(recorded.with(new ChangeReported(
                            e.office(),
                            e.change(),
                            e.reportedBy(),
                            e.initiator(),
                            e.content().effectiveOn(date),
                            e.affected())));
                case ChangeRevised e ->
                    events.add(recorded.with(new ChangeRevised(
                            e.office(),
                            e.change(),
                            e.revision(),
                            e.content().effectiveOn(date),
                            e.affected(),
                            e.reason(),
                            e.substance())));
                default -> events.add(recorded);
            }
        }
        return of(events);
    }

    private PartnershipRecord of(List<Recorded<PartnershipEvent>> events) {
        return new PartnershipRecord(record.office(), record.meetings(), Map.of(number, events));
    }

    static Recorded<PartnershipEvent> recorded(
            PartnershipEvent event, Instant recordedAt, List<Recorded<PartnershipEvent>> before) {
        long version = before.isEmpty() ? 1 : before.getLast().version() + 1;
        return new Recorded<>(event, version, ID, recordedAt, ID, Provenance.LIVE, Audience.PARTIES);
    }
}
