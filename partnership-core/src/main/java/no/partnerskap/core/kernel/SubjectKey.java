package no.partnerskap.core.kernel;

import java.util.Comparator;

/** One thing of a partnership by its kind and number, as in {@code change/3}; 0 where there is only one of the kind. */
public record SubjectKey(Subject subject, int number) implements Comparable<SubjectKey> {
    public static final SubjectKey OFFICE = new SubjectKey(Subject.OFFICE, 0);
    public static final SubjectKey COST_KEY = new SubjectKey(Subject.COST_KEY, 0);

    public static SubjectKey of(MandateNumber mandate) {
        return new SubjectKey(Subject.MANDATE, mandate.value());
    }

    public static SubjectKey of(AgreementNumber agreement) {
        return new SubjectKey(Subject.AGREEMENT, agreement.value());
    }

    public static SubjectKey of(ChangeNumber change) {
        return new SubjectKey(Subject.CHANGE, change.value());
    }

    public static SubjectKey of(MeetingNumber meeting) {
        return new SubjectKey(Subject.MEETING, meeting.value());
    }

    public static SubjectKey of(DecisionNumber decision) {
        return new SubjectKey(Subject.DECISION, decision.value());
    }

    public static SubjectKey of(DisputeNumber dispute) {
        return new SubjectKey(Subject.DISPUTE, dispute.value());
    }

    /** The file of the record that it stands in. */
    public SubjectKey file() {
        return subject.filed() ? this : OFFICE;
    }

    @Override
    public int compareTo(SubjectKey other) {
        return Comparator.comparing(SubjectKey::subject)
                .thenComparing(SubjectKey::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return number == 0 ? subject.word() : subject.word() + "/" + number;
    }
}
