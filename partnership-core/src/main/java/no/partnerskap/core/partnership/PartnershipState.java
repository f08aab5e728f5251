package no.partnerskap.core.partnership;

import java.time.Instant;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.Changes;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.costkey.CostKeys;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.Disputes;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.MandateEvent;
import no.partnerskap.core.mandate.Mandates;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.Meetings;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.office.OfficeEvent;

/**
 * What the rules of a whole partnership remember: one part for each concept.
 *
 * @param version number of events so far
 * @param lastRecordedAt the last instant of the stream; nothing is recorded before it
 */
public record PartnershipState(
        Office office,
        Mandates mandates,
        Agreements agreements,
        CostKeys costKeys,
        Changes changes,
        Meetings meetings,
        Disputes disputes,
        long version,
        Instant lastRecordedAt) {
    static final PartnershipState BEFORE_ESTABLISHMENT = new PartnershipState(
            Office.NONE,
            Mandates.NONE,
            Agreements.NONE,
            CostKeys.NONE,
            Changes.NONE,
            Meetings.NONE,
            Disputes.NONE,
            0,
            Instant.EPOCH);

    PartnershipState after(PartnershipEvent event, Instant recordedAt) {
        return (switch (event) {
                    case OfficeEvent e -> with(office.after(e));
                    case MandateEvent e -> with(mandates.after(e));
                    case AgreementEvent e -> with(agreements.after(e));
                    case CostKeyEvent e -> with(costKeys.after(e));
                    case ChangeEvent e -> with(changes.after(e, version + 1));
                    case MeetingEvent e -> with(meetings.after(e));
                    case DisputeEvent e -> with(disputes.after(e));
                    default -> throw new IllegalStateException("No concept knows the event " + event.getClass());
                })
                .recorded(version + 1, recordedAt);
    }

    private PartnershipState with(Office other) {
        return new PartnershipState(
                other, mandates, agreements, costKeys, changes, meetings, disputes, version, lastRecordedAt);
    }

    private PartnershipState with(Mandates other) {
        return new PartnershipState(
                office, other, agreements, costKeys, changes, meetings, disputes, version, lastRecordedAt);
    }

    private PartnershipState with(Agreements other) {
        return new PartnershipState(
                office, mandates, other, costKeys, changes, meetings, disputes, version, lastRecordedAt);
    }

    private PartnershipState with(CostKeys other) {
        return new PartnershipState(
                office, mandates, agreements, other, changes, meetings, disputes, version, lastRecordedAt);
    }

    private PartnershipState with(Changes other) {
        return new PartnershipState(
                office, mandates, agreements, costKeys, other, meetings, disputes, version, lastRecordedAt);
    }

    private PartnershipState with(Meetings other) {
        return new PartnershipState(
                office, mandates, agreements, costKeys, changes, other, disputes, version, lastRecordedAt);
    }

    private PartnershipState with(Disputes other) {
        return new PartnershipState(
                office, mandates, agreements, costKeys, changes, meetings, other, version, lastRecordedAt);
    }

    private PartnershipState recorded(long number, Instant at) {
        return new PartnershipState(office, mandates, agreements, costKeys, changes, meetings, disputes, number, at);
    }
}
