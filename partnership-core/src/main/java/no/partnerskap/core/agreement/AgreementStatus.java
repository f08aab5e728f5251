package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_023;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Status of an agreement on a day. One that expires without a replacement never ends: its last terms still apply.
 *
 * @param status the stage of the agreement on the day asked about
 * @param marks the marks on the agreement on that day, in addition to its stage
 * @param inForceFrom the first day in Oslo on which the agreement is in force; absent while an approval or a signature is missing
 * @param endExclusive the first day in Oslo after the term of the agreement; absent if it is open-ended
 * @param replacedOn the first day in Oslo on which the next agreement of its kind is in force; absent if there is none
 * @param warnings the days 12, 6 and 3 months before the end of the term; empty if it is open-ended
 * @param warned whether the first of these days has come
 * @param daysExpired the number of days since the term expired, while the agreement still applies; otherwise 0
 */
public record AgreementStatus(
        AgreementStage status,
        SortedSet<Mark> marks,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate endExclusive,
        @Nullable LocalDate replacedOn,
        List<LocalDate> warnings,
        boolean warned,
        long daysExpired) {
    private static final List<Integer> MONTHS_AHEAD = List.of(12, 6, 3);

    public AgreementStatus {
        marks = Collections.unmodifiableSortedSet(new TreeSet<>(marks));
        warnings = List.copyOf(warnings);
    }

    /** From the shared draft to the next agreement. */
    public enum AgreementStage {
        NEGOTIATING,
        TEXT_AGREED,
        APPROVED,
        SIGNED,
        IN_FORCE,
        REPLACED
    }

    /** Mark on an agreement in addition to its status; it can have several. */
    public enum Mark {
        AMENDMENT_OPEN,
        EVALUATION_DUE,
        NOTICE_GIVEN,
        EXPIRED_CONTINUING
    }

    /** Progress that the status is computed from: agreement, approvals and signatures of the owners, and what has been recorded since. */
    record Progress(
            boolean agreed,
            boolean approved,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate replacedOn,
            boolean amendmentOpen,
            @Nullable LocalDate evaluationDue,
            boolean noticeGiven) {}

    /** The status of an agreement on a day. */
    @Keeps({R_022, R_023})
    static AgreementStatus of(@Nullable LocalDate end, Progress progress, LocalDate day) {
        var warnings =
                Stream.ofNullable(end).flatMap(AgreementStatus::announced).toList();
        boolean warned = !warnings.isEmpty() && !day.isBefore(warnings.getFirst());
        var agreementStage = status(progress, day);
        long expired = agreementStage == AgreementStage.IN_FORCE && end != null && !day.isBefore(end)
                ? ChronoUnit.DAYS.between(end, day)
                : -1;
        return new AgreementStatus(
                agreementStage,
                marks(agreementStage, progress, expired >= 0, day),
                progress.inForceFrom(),
                end,
                progress.replacedOn(),
                warnings,
                warned,
                Math.max(expired, 0));
    }

    /** The days on which the end of a term is announced. */
    @Keeps(R_022)
    static Stream<LocalDate> announced(LocalDate end) {
        return MONTHS_AHEAD.stream().map(end::minusMonths);
    }

    private static AgreementStage status(Progress progress, LocalDate day) {
        if (!progress.agreed()) {
            return AgreementStage.NEGOTIATING;
        }
        if (!progress.approved()) {
            return AgreementStage.TEXT_AGREED;
        }
        if (progress.inForceFrom() == null) {
            return AgreementStage.APPROVED;
        }
        if (day.isBefore(progress.inForceFrom())) {
            return AgreementStage.SIGNED;
        }
        return progress.replacedOn() == null || day.isBefore(progress.replacedOn())
                ? AgreementStage.IN_FORCE
                : AgreementStage.REPLACED;
    }

    private static SortedSet<Mark> marks(
            AgreementStage agreementStage, Progress progress, boolean expired, LocalDate day) {
        var marks = new TreeSet<Mark>();
        if (agreementStage == AgreementStage.REPLACED) {
            return marks;
        }
        if (progress.amendmentOpen()) {
            marks.add(Mark.AMENDMENT_OPEN);
        }
        if (agreementStage == AgreementStage.IN_FORCE
                && progress.evaluationDue() != null
                && !day.isBefore(progress.evaluationDue())) {
            marks.add(Mark.EVALUATION_DUE);
        }
        if (progress.noticeGiven()) {
            marks.add(Mark.NOTICE_GIVEN);
        }
        if (expired) {
            marks.add(Mark.EXPIRED_CONTINUING);
        }
        return marks;
    }
}
