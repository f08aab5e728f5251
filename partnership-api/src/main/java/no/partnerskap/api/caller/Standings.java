package no.partnerskap.api.caller;

import static no.partnerskap.core.rules.Rule.R_004;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.office.PresentOffices;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.record.Subject;
import org.springframework.stereotype.Component;

/** Finds out what a caller is to a partnership, by its owners as they are now. Who is nothing to it may not know of it. */
@Component
public class Standings {
    private static final Instant ALL_ON_RECORD = Instant.parse("9999-12-31T23:59:59.999Z");
    private final PresentOffices present;
    private final RecordReader record;
    private final Clock clock;

    Standings(PresentOffices present, RecordReader record, Clock clock) {
        this.present = present;
        this.record = record;
        this.clock = clock;
    }

    /** Whether the caller may know that the partnership exists, by its owners today and whether it has had a dispute. */
    public boolean known(
            Caller caller, OfficeNumber office, SortedMap<OwnerId, OwnerDetails> owners, boolean disputed) {
        return standing(caller, office, owners, () -> disputed).isPresent();
    }

    /** What the caller is to a partnership; nothing where it may not know of it. */
    public Optional<Standing> of(Caller caller, OfficeNumber office) {
        return standing(caller, office, owners(office), () -> hasDispute(office));
    }

    @Keeps(R_004)
    private static Optional<Standing> standing(
            Caller caller, OfficeNumber office, SortedMap<OwnerId, OwnerDetails> owners, BooleanSupplier disputed) {
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        return switch (caller.kind()) {
            case OWNER_LINE, AUDITOR -> first(owners, caller::belongsTo).map(owner -> new Standing(caller, owner));
            case COUNTY_GOVERNOR -> first(owners, caller::governs).map(owner -> new Standing(caller, null));
            case LEADER -> outside(caller, office.equals(caller.office()));
            case BOARD -> outside(caller, disputed.getAsBoolean());
            case REGISTRAR -> outside(caller, true);
            case OPS -> Optional.empty();
        };
    }

    /** The owners as they are named today; also what another node with a faster clock has recorded counts. */
    public SortedMap<OwnerId, OwnerDetails> owners(OfficeNumber office) {
        return present.of(office).office().ownersOn(Oslo.dayOf(clock.instant()));
    }

    /** A board hears of a partnership when there is a dispute in it. */
    private boolean hasDispute(OfficeNumber office) {
        return !record.timeline(office, Subject.DISPUTE, 1, ALL_ON_RECORD).isEmpty();
    }

    private static Optional<Standing> outside(Caller caller, boolean known) {
        return known ? Optional.of(new Standing(caller, null)) : Optional.empty();
    }

    private static Optional<OwnerId> first(
            SortedMap<OwnerId, OwnerDetails> owners, BiPredicate<OwnerId, OwnerDetails> test) {
        return owners.entrySet().stream()
                .filter(owner -> test.test(owner.getKey(), owner.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
