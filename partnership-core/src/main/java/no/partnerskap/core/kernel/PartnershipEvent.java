package no.partnerskap.core.kernel;

/**
 * Something that happened in a partnership. Stored for good under a logical name: fields are added, never renamed, removed or given
 * a new meaning. Each concept seals its own events.
 */
public interface PartnershipEvent {
    OfficeNumber office();
}
