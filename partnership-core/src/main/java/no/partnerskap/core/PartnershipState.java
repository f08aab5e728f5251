package no.partnerskap.core;

import java.time.Instant;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.Changes;
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
        Changes changes,
        Meetings meetings,
        Disputes disputes,
        long version,
        Instant lastRecordedAt) {
    static final PartnershipState BEFORE_ESTABLISHMENT = new PartnershipState(
            Office.NONE, Mandates.NONE, Agreements.NONE, Changes.NONE, Meetings.NONE, Disputes.NONE, 0, Instant.EPOCH);

    PartnershipState after(PartnershipEvent event, Instant recordedAt) {
        long number = version + 1;
        return switch (event) {
            case OfficeEvent e ->
                new PartnershipState(
                        office.after(e), mandates, agreements, changes, meetings, disputes, number, recordedAt);
            case MandateEvent e ->
                new PartnershipState(
                        office, mandates.after(e), agreements, changes, meetings, disputes, number, recordedAt);
            case AgreementEvent e ->
                new PartnershipState(
                        office, mandates, agreements.after(e), changes, meetings, disputes, number, recordedAt);
            case ChangeEvent e ->
                new PartnershipState(
                        office, mandates, agreements, changes.after(e, number), meetings, disputes, number, recordedAt);
            case MeetingEvent e ->
                new PartnershipState(
                        office, mandates, agreements, changes, meetings.after(e), disputes, number, recordedAt);
            case DisputeEvent e ->
                new PartnershipState(
                        office, mandates, agreements, changes, meetings, disputes.after(e), number, recordedAt);
            default -> throw new IllegalStateException("No concept knows the event " + event.getClass());
        };
    }
}
