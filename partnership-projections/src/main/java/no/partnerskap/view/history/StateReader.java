package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.agreement.AgreementReader;
import no.partnerskap.view.costkey.CostKeyReader;
import no.partnerskap.view.costkey.CostKeyStatus;
import no.partnerskap.view.dispute.DisputeHistory;
import no.partnerskap.view.history.PartnershipSnapshot.SnapshotMoment;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.record.InMemoryRecord;
import no.partnerskap.view.record.IndexedEvents;
import no.partnerskap.view.record.IndexedRecord;

/**
 * Reader of the state of a partnership, or of one item in it, just after the last event of a record held in memory. It combines the
 * answers of the views' own readers, so that a past state is computed like the current one.
 */
public final class StateReader {
    private static final Set<Subject> PARTS = Set.of(Subject.OFFICE, Subject.MEETING, Subject.DISPUTE);
    private final PolicyBook policies;

    public StateReader(PolicyBook policies) {
        this.policies = policies;
    }

    /** The day on which the last event of a record was recorded. */
    public static LocalDate dayOf(InMemoryRecord record) {
        return Oslo.dayOf(record.last().recordedAt());
    }

    /** The whole partnership. */
    @Keeps(Rule.R_154)
    public PartnershipSnapshot after(OfficeNumber office, InMemoryRecord record, LocalDate validOn) {
        var question = question(record, validOn);
        var snapshotMoment = new SnapshotMoment(record.version(), question.knownAt(), validOn);
        var files = record.files(office, IndexedRecord.ALL_ON_RECORD, PARTS, List.of());
        var file = OfficeFacts.of(files.in(SubjectKey.OFFICE));
        return new PartnershipSnapshot(
                office,
                snapshotMoment,
                OfficeSnapshot.of(file, files.in(SubjectKey.OFFICE), validOn),
                List.copyOf(file.mandates().mandates().items()),
                agreements(office, record, file.agreements(), question, snapshotMoment),
                new AuditReader(record, policies)
                        .all(office, question).stream()
                                .map(ChangeSnapshot::of)
                                .filter(ChangeSnapshot::notWithdrawn)
                                .toList(),
                costKey(office, record, question),
                meetings(files, file),
                DisputeHistory.all(files.inOrder()).stream()
                        .map(DisputeSnapshot::of)
                        .toList());
    }

    private static List<AgreementSnapshot> agreements(
            OfficeNumber office,
            InMemoryRecord record,
            Agreements known,
            Question question,
            SnapshotMoment snapshotMoment) {
        return new AgreementReader(record)
                .all(office, question).stream()
                        .map(told -> AgreementSnapshot.of(told, known.existing(told.number()), snapshotMoment))
                        .toList();
    }

    private CostKeyStatus costKey(OfficeNumber office, InMemoryRecord record, Question question) {
        int grace =
                policies.judging(question.validOn(), question.knownAt()).days().days(DayCounts.KEY_REVIEW_GRACE);
        return new CostKeyReader(record).file(office, question.knownAt()).on(question.validOn(), grace);
    }

    private static List<MeetingSnapshot> meetings(IndexedEvents files, OfficeFacts file) {
        return new TreeMap<>(files.record().meetings())
                .values().stream()
                        .flatMap(events ->
                                MeetingSnapshot.of(events, file.office().ownerIds()).stream())
                        .toList();
    }

    /** One thing as it stood; nothing where it was not on record, and for what has no state of its own. */
    Optional<? extends Record> one(
            OfficeNumber office, InMemoryRecord record, SubjectKey subjectKey, LocalDate validOn) {
        if (record.version() == 0) {
            return Optional.empty();
        }
        var question = question(record, validOn);
        var snapshotMoment = new SnapshotMoment(record.version(), question.knownAt(), validOn);
        return switch (subjectKey.subject()) {
            case OFFICE -> {
                var events = office(office, record);
                yield Optional.of(OfficeSnapshot.of(OfficeFacts.of(events), events, validOn));
            }
            case MANDATE ->
                OfficeFacts.of(office(office, record)).mandates().mandates().find(subjectKey.number());
            case AGREEMENT -> {
                var number = new AgreementNumber(subjectKey.number());
                var agreements = OfficeFacts.of(office(office, record)).agreements();
                yield agreements
                        .agreements()
                        .find(subjectKey.number())
                        .flatMap(agreement -> new AgreementReader(record)
                                .one(office, number, question)
                                .map(whole -> AgreementSnapshot.of(whole.agreement(), agreement, snapshotMoment)));
            }
            case COST_KEY -> Optional.of(costKey(office, record, question));
            case CHANGE ->
                new AuditReader(record, policies)
                        .change(office, new ChangeNumber(subjectKey.number()), question)
                        .map(ChangeSnapshot::of);
            case MEETING ->
                MeetingSnapshot.of(
                        timeline(office, record, Subject.MEETING, subjectKey.number()),
                        OfficeFacts.of(office(office, record)).office().ownerIds());
            case DECISION, AMENDMENT, APPROVAL, CLAIM, SETTLEMENT -> Optional.empty();
            case DISPUTE ->
                DisputeHistory.of(timeline(office, record, Subject.DISPUTE, subjectKey.number()))
                        .map(DisputeSnapshot::of);
        };
    }

    private static Question question(InMemoryRecord record, LocalDate validOn) {
        return new Question(validOn, record.last().recordedAt());
    }

    private static List<Recorded<PartnershipEvent>> office(OfficeNumber office, InMemoryRecord record) {
        return timeline(office, record, Subject.OFFICE, 0);
    }

    private static List<Recorded<PartnershipEvent>> timeline(
            OfficeNumber office, InMemoryRecord record, Subject subject, int number) {
        return record.timeline(office, subject, number, IndexedRecord.ALL_ON_RECORD);
    }
}
