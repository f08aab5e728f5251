package no.partnerskap.core.kernel;

/** Command to a partnership: either a {@link Request} or a {@link Report}, never both. */
public interface PartnershipCommand {
    OfficeNumber office();
}
