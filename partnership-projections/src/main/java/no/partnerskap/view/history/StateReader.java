package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.agreements.AgreementReader;
import no.partnerskap.view.costkey.CostKeyReader;
import no.partnerskap.view.costkey.CostKeyStatus;
import no.partnerskap.view.history.PartnershipThen.Moment;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.record.FiledRecord;
import no.partnerskap.view.record.HeldRecord;
import no.partnerskap.view.record.Place;
import no.partnerskap.view.record.RecordFiles;
import no.partnerskap.view.record.Subject;

/**
 * Tells a partnership, or one thing in it, just after the last event of a record that is held in memory. It puts together what the
 * readers of the views answer, so that what was is told as what is.
 */
public final class StateReader {
    private static final Set<Subject> PARTS = Set.of(Subject.OFFICE, Subject.MEETING, Subject.DISPUTE);
    private final PolicyBook policies;

    public StateReader(PolicyBook policies) {
        this.policies = policies;
    }

    /** The day on which the last event of a record was recorded. */
    public static LocalDate dayOf(HeldRecord record) {
        return Oslo.dayOf(record.last().recordedAt());
    }

    /** The whole partnership. */
    @Keeps(Rule.R_154)
    public PartnershipThen after(OfficeNumber office, HeldRecord record, LocalDate validOn) {
        var question = question(record, validOn);
        var moment = new Moment(record.version(), question.knownAt(), validOn);
        var files = record.files(office, FiledRecord.ALL_ON_RECORD, PARTS, List.of());
        var file = OfficeFile.of(files.in(Place.OFFICE));
        return new PartnershipThen(
                office,
                moment,
                OfficeThen.of(file, files.in(Place.OFFICE), validOn),
                List.copyOf(file.mandates().mandates().items()),
                agreements(office, record, file.agreements(), question, moment),
                new AuditReader(record, policies)
                        .all(office, question).stream()
                                .map(ChangeThen::of)
                                .filter(ChangeThen::stands)
                                .toList(),
                costKey(office, record, question),
                meetings(files, file),
                disputes(files));
    }

    private static List<AgreementThen> agreements(
            OfficeNumber office, HeldRecord record, Agreements known, Question question, Moment moment) {
        return new AgreementReader(record)
                .all(office, question).stream()
                        .map(told -> AgreementThen.of(told, known.existing(told.number()), moment))
                        .toList();
    }

    private CostKeyStatus costKey(OfficeNumber office, HeldRecord record, Question question) {
        int grace =
                policies.judging(question.validOn(), question.knownAt()).days().days(DayCounts.KEY_REVIEW_GRACE);
        return new CostKeyReader(record).file(office, question.knownAt()).on(question.validOn(), grace);
    }

    private static List<MeetingThen> meetings(RecordFiles files, OfficeFile file) {
        return new TreeMap<>(files.record().meetings())
                .values().stream()
                        .flatMap(events -> MeetingThen.of(events, file.office().ownerIds()).stream())
                        .toList();
    }

    /** Disputes are numbered from 1 without gaps. */
    private static List<DisputeThen> disputes(RecordFiles files) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> files.in(new Place(Subject.DISPUTE, number)))
                .takeWhile(events -> !events.isEmpty())
                .flatMap(events -> DisputeThen.of(events).stream())
                .toList();
    }

    /** One thing as it stood; nothing where it was not on record, and for what has no state of its own. */
    Optional<? extends Record> one(OfficeNumber office, HeldRecord record, Concern concern, LocalDate validOn) {
        if (record.version() == 0) {
            return Optional.empty();
        }
        var question = question(record, validOn);
        var moment = new Moment(record.version(), question.knownAt(), validOn);
        return switch (concern.kind()) {
            case OFFICE -> {
                var events = office(office, record);
                yield Optional.of(OfficeThen.of(OfficeFile.of(events), events, validOn));
            }
            case MANDATE ->
                OfficeFile.of(office(office, record)).mandates().mandates().find(concern.number());
            case AGREEMENT -> {
                var number = new AgreementNumber(concern.number());
                var agreements = OfficeFile.of(office(office, record)).agreements();
                yield agreements
                        .agreements()
                        .find(concern.number())
                        .flatMap(agreement -> new AgreementReader(record)
                                .one(office, number, question)
                                .map(whole -> AgreementThen.of(whole.agreement(), agreement, moment)));
            }
            case COST_KEY -> Optional.of(costKey(office, record, question));
            case CHANGE ->
                new AuditReader(record, policies)
                        .change(office, new ChangeNumber(concern.number()), question)
                        .map(ChangeThen::of);
            case MEETING ->
                MeetingThen.of(
                        timeline(office, record, Subject.MEETING, concern.number()),
                        OfficeFile.of(office(office, record)).office().ownerIds());
            case DECISION -> Optional.empty();
            case DISPUTE -> DisputeThen.of(timeline(office, record, Subject.DISPUTE, concern.number()));
        };
    }

    private static Question question(HeldRecord record, LocalDate validOn) {
        return new Question(validOn, record.last().recordedAt());
    }

    private static List<Recorded<PartnershipEvent>> office(OfficeNumber office, HeldRecord record) {
        return timeline(office, record, Subject.OFFICE, 0);
    }

    private static List<Recorded<PartnershipEvent>> timeline(
            OfficeNumber office, HeldRecord record, Subject subject, int number) {
        return record.timeline(office, subject, number, FiledRecord.ALL_ON_RECORD);
    }
}
