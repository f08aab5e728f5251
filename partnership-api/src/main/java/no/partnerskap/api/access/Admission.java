package no.partnerskap.api.access;

/** The leave of a caller for one request: what it is to the partnership, and what it sees of it. */
public record Admission(PartnershipRole role, Visibility visibility) {
    /** What tells one view of a partnership from another, among callers of one name. */
    public String view() {
        return visibility.capacity() + "/" + role.owner();
    }
}
