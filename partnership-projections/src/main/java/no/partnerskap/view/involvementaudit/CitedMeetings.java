package no.partnerskap.view.involvementaudit;

import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;

/** Meetings that claims of involvement cite: the audit of a change reads their events too. */
public final class CitedMeetings {
    private CitedMeetings() {}

    /** The keys of the meetings that an event cites. */
    public static Stream<SubjectKey> in(PartnershipEvent event) {
        return switch (event) {
            case InvolvementClaimed e -> of(e.involvement());
            case ClaimCorrected e -> of(e.involvement());
            default -> Stream.empty();
        };
    }

    private static Stream<SubjectKey> of(Involvement step) {
        var held = step.heldIn();
        return Stream.concat(
                held == null ? Stream.empty() : Stream.of(SubjectKey.of(held.meeting())),
                Stream.ofNullable(step.minutesOf()).map(SubjectKey::of));
    }
}
