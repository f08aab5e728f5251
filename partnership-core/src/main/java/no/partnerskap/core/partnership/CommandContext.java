package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_004;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * The context in which a command is handled: the partnership as it stands, the policies and the instant of recording, and the look-ups
 * that several concepts share. Handlers read it; it decides nothing.
 */
record CommandContext(PartnershipState state, PolicyBook policies, Instant now) {

    Office office() {
        return state.office();
    }

    LocalDate today() {
        return Oslo.dayOf(now);
    }

    SortedSet<OwnerId> owners() {
        return office().ownerIds();
    }

    /** Whoever acts must be an owner of this office. */
    @Keeps(R_004)
    void acting(OwnerId by) {
        office().known(by);
    }

    /** A mandate that a command names must be on record. */
    void known(@Nullable MandateNumber mandate) {
        if (mandate != null) {
            state.mandates().mandates().get(mandate.value(), "mandate");
        }
    }

    /** The level owed for a kind of change on its date, by agreement or table. */
    Level owed(ChangeKind kind, LocalDate effectiveOn) {
        return policies.owed(kind, effectiveOn, now, guiding(effectiveOn));
    }

    /** The policy's numbers on a day, with those that the owners have agreed otherwise. */
    DayCounts dayCounts(LocalDate day) {
        return policies.days(day, now, guiding(day));
    }

    private Optional<Terms> guiding(LocalDate day) {
        return state.agreements().applicable(day, owners());
    }
}
