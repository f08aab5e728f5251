package no.partnerskap.api.access;

/** Admission of a caller for one request: its role in the partnership, and what it can see there. */
public record Admission(PartnershipRole role, Visibility visibility) {
    /** Key that distinguishes the views of a partnership that one caller can have. */
    public String view() {
        return visibility.capacity() + "/" + role.owner();
    }
}
