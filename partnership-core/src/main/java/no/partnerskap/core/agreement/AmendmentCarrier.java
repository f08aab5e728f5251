package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Change that carries an amendment, as the agreement's rules need it.
 *
 * @param free whether it is not withdrawn and carries nothing else
 */
public record AmendmentCarrier(
        ChangeNumber number, OwnerId initiator, ChangeKind kind, LocalDate effectiveOn, boolean free) {}
