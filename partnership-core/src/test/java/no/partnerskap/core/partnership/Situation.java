package no.partnerskap.core.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/** What a random command is chosen from: the record so far, the state that it gives, and the moment. */
record Situation(List<Recorded<PartnershipEvent>> history, PartnershipState state, Instant now) {
    LocalDate today() {
        return Oslo.dayOf(now);
    }

    <E extends PartnershipEvent> List<E> all(Class<E> type) {
        return history.stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <E extends ChangeEvent> List<E> all(Class<E> type, ChangeNumber change) {
        return all(type).stream().filter(e -> e.change().equals(change)).toList();
    }

    int changes() {
        return state.changes().changes().items().size();
    }

    ChangeContent content(ChangeNumber change) {
        return state.changes().summary(change).content();
    }

    OwnerId initiator(ChangeNumber change) {
        return state.changes().summary(change).initiator();
    }

    int revision(ChangeNumber change) {
        return 1 + all(ChangeRevised.class, change).size();
    }

    int wording(InvolvementClaimed claim) {
        return 1
                + (int) all(ClaimCorrected.class, claim.change()).stream()
                        .filter(corrected -> corrected.claim() == claim.claim())
                        .count();
    }

    /** The owner's last mandate of all subjects that is valid on a day, or else its first one. */
    MandateNumber mandate(OwnerId owner, LocalDate day) {
        return state.mandates().mandates().items().stream()
                .filter(m -> m.owner().equals(owner) && m.subjects().all() && m.validOn(day))
                .reduce((one, next) -> next)
                .map(m -> m.number())
                .orElse(new MandateNumber(1 + RandomCommands.OWNERS.indexOf(owner)));
    }
}
