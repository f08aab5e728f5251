package no.partnerskap.core.change;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.OwnerId;

/** Move of staff out of the office by a change, and from when; a withdrawn change moves nobody. */
public record StaffMove(ChangeNumber change, OwnerId initiator, LocalDate on, Fte fte) {
    static List<StaffMove> in(Numbered<Change> changes) {
        return IntStream.range(0, changes.items().size())
                .boxed()
                .flatMap(i -> of(new ChangeNumber(i + 1), changes.items().get(i)))
                .toList();
    }

    private static Stream<StaffMove> of(ChangeNumber number, Change change) {
        var changeContent = change.content();
        var fte = changeContent.figures().fte();
        return change.withdrawn() || fte == null || !changeContent.movesStaff()
                ? Stream.empty()
                : Stream.of(new StaffMove(number, change.initiator(), change.appliesFrom(), fte));
    }
}
