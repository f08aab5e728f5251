package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;

/**
 * The change that carries an amendment, as far as an agreement's rules ask.
 *
 * @param free whether it is neither withdrawn nor carries something else
 */
public record AmendmentCarrier(ChangeNumber number, OwnerId initiator, ChangeKind kind, LocalDate effectiveOn, boolean free) {}
