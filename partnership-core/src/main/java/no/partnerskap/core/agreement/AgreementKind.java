package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_175;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;

/** Kind of agreement about an office; {@code PARTNERSHIP} (no: partnerskapsavtale) is the one that the law requires. */
public enum AgreementKind {
    PARTNERSHIP,
    OPERATIONS,
    HOST_MUNICIPALITY,
    EXTERNAL_COOPERATION,
    SERVICE_AREA,
    DIGITAL_SERVICES,
    LETTER_OF_INTENT,
    LEADER_AGREEMENT;

    /** The parties to an agreement of this kind: the state is none of a host municipality agreement. */
    @Keeps(R_175)
    public SortedSet<OwnerId> parties(SortedSet<OwnerId> owners) {
        if (this != HOST_MUNICIPALITY) {
            return owners;
        }
        var municipalities = new TreeSet<>(owners);
        municipalities.remove(OwnerId.STATE);
        return Collections.unmodifiableSortedSet(municipalities);
    }

    /** Whether an owner may be a party to an agreement of this kind. */
    public boolean admits(OwnerId owner) {
        return this != HOST_MUNICIPALITY || !owner.isState();
    }

    /** Whether only one of the kind is in force at a time, each ending where the next begins. */
    boolean oneAtATime() {
        return this == PARTNERSHIP || this == OPERATIONS;
    }
}
