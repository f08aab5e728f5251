package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_061;

import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.UnknownNumber;

/**
 * Owners affected by a change: every owner for a joint decision, otherwise all but the initiator and those stated as unaffected
 * (R-061).
 */
final class AffectedOwners {
    private AffectedOwners() {}

    static void check(ChangeContent changeContent, OwnerId initiator, SortedSet<OwnerId> owners) {
        changeContent.noEffect().forEach((owner, reason) -> {
            checkKnown(owner, owners);
            if (owner.equals(initiator) || reason.isBlank()) {
                throw new Malformed("/noEffect/" + owner, "no-effect", R_061);
            }
        });
    }

    /**
     * All owners if law or policy requires a joint decision; otherwise all but the initiator and those with a stated reason for no
     * effect.
     */
    static SortedSet<OwnerId> by(
            ChangeContent changeContent, OwnerId initiator, SortedSet<OwnerId> owners, Level owed) {
        var affected = new TreeSet<>(owners);
        if (owed != Level.JOINTLY_DECIDED) {
            affected.remove(initiator);
            affected.removeAll(changeContent.noEffect().keySet());
        }
        return affected;
    }

    static void checkKnown(OwnerId owner, SortedSet<OwnerId> owners) {
        if (!owners.contains(owner)) {
            throw new UnknownNumber("owner", owner);
        }
    }
}
