package no.partnerskap.core.kernel;

/** What somebody asks of or tells to a partnership: either a {@link Request} or a {@link Report}, never both. */
public interface PartnershipCommand {
    OfficeNumber office();
}
