package no.partnerskap.core.costkey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.OwnerId;

/** Reduction of an owner's staff in the office from a date, by a change. */
public record StaffCut(OwnerId owner, LocalDate on, Fte fte) {

    /** The staffing on a day: as last counted, less the cuts since. Empty if never counted, or if nobody is left. */
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

    /** The staffing after one more cut; empty if nobody is left. */
    public Optional<Staff> from(Staff before) {
        return Optional.of(before.without(owner, fte)).filter(Staff::anyone);
    }
}
