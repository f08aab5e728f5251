package no.partnerskap.api.axon;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** The JDBC engine, reading a snapshot at once: one that cannot be read then costs time and never a partnership. */
class SnapshotTolerantEngine extends JdbcEventStorageEngine {
    SnapshotTolerantEngine(Builder builder) {
        super(builder);
    }

    /** Axon reads a payload only when it is asked for, too late to fall back on the events. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        Optional<DomainEventMessage<?>> snapshot = super.readSnapshot(aggregateIdentifier);
        snapshot.ifPresent(DomainEventMessage::getPayload);
        return snapshot;
    }
}
