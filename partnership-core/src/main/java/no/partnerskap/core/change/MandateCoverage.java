package no.partnerskap.core.change;

import java.time.LocalDate;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Test of whether a recorded mandate of an owner covers a kind of change on a day. */
@FunctionalInterface
public interface MandateCoverage {
    boolean by(@Nullable MandateNumber mandate, OwnerId owner, ChangeKind kind, LocalDate on);
}
