package no.partnerskap.core.mandate;

import static no.partnerskap.core.rules.Rule.R_045;

import java.time.LocalDate;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * A mandate (no: fullmakt): its holder speaks for the owner on its subjects from the first day until the day before the last.
 *
 * @param personRef opaque reference into the person store; never a name
 * @param ceiling the limit of the mandate in plain words, where it has one
 * @param validTo the first day on which it no longer holds; open where absent
 */
public record Mandate(
        MandateNumber number,
        OwnerId owner,
        Body holder,
        @Nullable String personRef,
        Subjects subjects,
        @Nullable String ceiling,
        SourceDecision source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it covered a subject on a day; when it was recorded does not matter. */
    @Keeps(R_045)
    public boolean covers(OwnerId of, ChangeKind kind, LocalDate on) {
        return owner.equals(of) && subjects.cover(kind) && validOn(on);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** The same mandate, ended on a day if it would have lasted longer. */
    public Mandate endedOn(LocalDate day) {
        var end = validTo == null || day.isBefore(validTo) ? day : validTo;
        return new Mandate(number, owner, holder, personRef, subjects, ceiling, source, validFrom, end);
    }
}
