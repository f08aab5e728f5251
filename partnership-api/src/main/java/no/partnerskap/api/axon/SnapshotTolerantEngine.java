package no.partnerskap.api.axon;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** JDBC event storage engine that reads a snapshot eagerly: an unreadable one then costs time, never a partnership. */
class SnapshotTolerantEngine extends JdbcEventStorageEngine {
    SnapshotTolerantEngine(Builder builder) {
        super(builder);
    }

    /** Axon deserializes a payload lazily, too late to fall back on the events. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        Optional<DomainEventMessage<?>> snapshot = super.readSnapshot(aggregateIdentifier);
        snapshot.ifPresent(DomainEventMessage::getPayload);
        return snapshot;
    }
}
