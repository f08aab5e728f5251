package no.partnerskap.api.readlog;

import java.util.List;
import no.partnerskap.core.kernel.OfficeNumber;

/** An answer that shows something of many partnerships; each of them gets to know that it was looked at. */
public interface CrossPartnershipAnswer {
    /** The partnerships of which the answer tells anything. */
    List<OfficeNumber> shown();
}
