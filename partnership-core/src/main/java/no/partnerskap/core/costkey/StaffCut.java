package no.partnerskap.core.costkey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.OwnerId;

/** A change by which an owner has fewer people in the office from a day on. */
public record StaffCut(OwnerId owner, LocalDate on, Fte fte) {

    /** The staff on a day: as last counted, with what was cut since. Nothing is known where nobody has counted, or nobody is left. */
    public static Optional<Staff> actual(CostKeys costKeys, List<StaffCut> cuts, LocalDate day) {
        return costKeys.countedBy(day)
                .map(count -> {
                    var staff = count.staff();
                    for (var cut : cuts) {
                        if (cut.on().isAfter(count.countedOn()) && !cut.on().isAfter(day)) {
                            staff = staff.without(cut.owner(), cut.fte());
                        }
                    }
                    return staff;
                })
                .filter(Staff::anyone);
    }

    /** The staff after one more cut, where anybody is left. */
    public Optional<Staff> from(Staff before) {
        return Optional.of(before.without(owner, fte)).filter(Staff::anyone);
    }
}
