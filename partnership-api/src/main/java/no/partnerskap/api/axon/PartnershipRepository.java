package no.partnerskap.api.axon;

import java.util.Objects;
import no.partnerskap.core.partnership.Partnership;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/** Repository of partnerships; notes the version that a decision is based on, and rejects a stale edit before any rule is asked. */
class PartnershipRepository extends CachingEventSourcingRepository<Partnership> {
    PartnershipRepository(EventSourcingRepository.Builder<Partnership> builder) {
        super(builder);
    }

    @Override
    protected EventSourcedAggregate<Partnership> doLoadWithLock(String office, Long expectedVersion) {
        var partnership = super.doLoadWithLock(office, expectedVersion);
        CommandAttempt.basedOn(partnership.version());
        return partnership;
    }

    /** Axon would ask the rules first and compare at commit: a refusal would then hide that the edit was stale. */
    @Override
    protected void validateOnLoad(Aggregate<Partnership> partnership, Long expectedVersion) {
        if (expectedVersion != null && !Objects.equals(expectedVersion, partnership.version())) {
            throw new ConflictingAggregateVersionException(
                    partnership.identifierAsString(), expectedVersion, partnership.version());
        }
        super.validateOnLoad(partnership, null);
    }
}
