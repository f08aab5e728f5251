package no.partnerskap.api.readlog;

import java.util.List;
import no.partnerskap.core.kernel.OfficeNumber;

/** Answer that shows data of many partnerships; the access is logged for each of them. */
public interface CrossPartnershipAnswer {
    /** The partnerships that the answer shows anything of. */
    List<OfficeNumber> shown();
}
