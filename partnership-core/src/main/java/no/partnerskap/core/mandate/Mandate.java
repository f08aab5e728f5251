package no.partnerskap.core.mandate;

import static no.partnerskap.core.rules.Rule.R_045;

import java.time.LocalDate;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Mandate (no: fullmakt): its holder represents the owner on its subjects from {@code validFrom} until the day before {@code
 * validTo}.
 *
 * @param owner the owner that the holder represents
 * @param holder the body or role that holds the mandate
 * @param personRef an opaque reference to the person who uses the mandate, never a name; absent if none is given
 * @param ceiling the limit of the mandate, in words; absent if it has none
 * @param source the decision that the mandate is based on
 * @param validFrom the first day on which the mandate applies
 * @param validTo the first day on which the mandate no longer applies; absent if it is open-ended
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

    /** This mandate, ended on a day unless it ends earlier. */
    public Mandate endedOn(LocalDate day) {
        var end = validTo == null || day.isBefore(validTo) ? day : validTo;
        return new Mandate(number, owner, holder, personRef, subjects, ceiling, source, validFrom, end);
    }
}
