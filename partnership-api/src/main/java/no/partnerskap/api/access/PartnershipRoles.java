package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_004;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.dispute.DisputeCache;
import no.partnerskap.view.office.OfficeCache;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lookup of a caller's role in a partnership, by the owners of today. A caller without a role may not know of the partnership.
 */
@Component
public class PartnershipRoles {
    private final OfficeCache present;
    private final DisputeCache disputes;
    private final Regions regions;
    private final Clock clock;

    PartnershipRoles(OfficeCache present, DisputeCache disputes, Regions regions, Clock clock) {
        this.regions = regions;
        this.present = present;
        this.disputes = disputes;
        this.clock = clock;
    }

    /** Whether the caller may know that the partnership exists, by its owners today and whether a dispute was passed on to the board. */
    public boolean isVisible(
            Caller caller, OfficeNumber office, SortedMap<OwnerId, OwnerDetails> owners, boolean passedOn) {
        return role(caller, office, owners, () -> passedOn).isPresent();
    }

    /** The owner whose line the caller belongs to, by the owners of a partnership today; empty if to none. */
    public Optional<OwnerId> ownLine(Caller caller, OfficeNumber office, SortedMap<OwnerId, OwnerDetails> owners) {
        return role(caller, office, owners, () -> false).map(PartnershipRole::owner);
    }

    /** The caller's role in a partnership; empty if it may not know of it. */
    public Optional<PartnershipRole> of(Caller caller, OfficeNumber office) {
        return role(
                caller,
                office,
                owners(office),
                () -> disputes.of(office).stream().anyMatch(Dispute::mediationFailed));
    }

    /** The visibility of a partnership to a caller in a role. */
    Visibility visibility(Capacity capacity, @Nullable OwnerId owner, OfficeNumber office) {
        return new Visibility(
                capacity,
                owner,
                switch (capacity) {
                    case MEDIATOR -> disputes.of(office);
                    case BOARD ->
                        disputes.of(office).stream()
                                .filter(Dispute::mediationFailed)
                                .toList();
                    case OWNER, LEADER, AUDITOR, SUPERVISOR, REGISTRAR, OPS -> null;
                });
    }

    @Keeps(R_004)
    private Optional<PartnershipRole> role(
            Caller caller, OfficeNumber office, SortedMap<OwnerId, OwnerDetails> owners, BooleanSupplier passedOn) {
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        return switch (caller.kind()) {
            case OWNER_LINE, AUDITOR ->
                first(owners, (id, owner) -> caller.belongsTo(id, owner, regions.of(office)))
                        .map(owner -> new PartnershipRole(caller, owner));
            case COUNTY_GOVERNOR -> first(owners, caller::governs).map(owner -> new PartnershipRole(caller, null));
            case LEADER -> outside(caller, office.equals(caller.office()));
            case BOARD -> outside(caller, passedOn.getAsBoolean());
            case REGISTRAR -> outside(caller, true);
            case OPS -> Optional.empty();
        };
    }

    /** The owners as named today, events of a node with a faster clock included. */
    public SortedMap<OwnerId, OwnerDetails> owners(OfficeNumber office) {
        return present.of(office).office().ownersOn(Oslo.dayOf(clock.instant()));
    }

    private static Optional<PartnershipRole> outside(Caller caller, boolean known) {
        return known ? Optional.of(new PartnershipRole(caller, null)) : Optional.empty();
    }

    private static Optional<OwnerId> first(
            SortedMap<OwnerId, OwnerDetails> owners, BiPredicate<OwnerId, OwnerDetails> test) {
        return owners.entrySet().stream()
                .filter(owner -> test.test(owner.getKey(), owner.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
