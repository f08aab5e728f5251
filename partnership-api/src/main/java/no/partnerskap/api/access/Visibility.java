package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_124;
import static no.partnerskap.core.rules.Rule.R_146;

import java.util.List;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Audience.DisputeHandlers;
import no.partnerskap.core.kernel.Audience.Nobody;
import no.partnerskap.core.kernel.Audience.Owner;
import no.partnerskap.core.kernel.Audience.Parties;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Visibility of one partnership to a caller: which of its subjects, and which recorded events. An event that the caller may not
 * read is shown as withheld under {@link #UNDER}, so that no version is missing.
 */
public final class Visibility {
    /** The provision under which an event is withheld (no: offentleglova § 23). */
    public static final String UNDER = "offentleglova § 23";

    private static final String DISPUTE_FILE = "dispute.";
    private static final String DECISION = "dispute.BoardDecisionRecorded";
    private final Capacity capacity;
    private final @Nullable OwnerId owner;
    private final @Nullable List<Dispute> bundle;

    /** @param bundle the disputes that the caller deals with; absent for those who are no part of a dispute's handling */
    Visibility(Capacity capacity, @Nullable OwnerId owner, @Nullable List<Dispute> bundle) {
        this.capacity = capacity;
        this.owner = owner;
        this.bundle = bundle == null ? null : List.copyOf(bundle);
    }

    Capacity capacity() {
        return capacity;
    }

    /** The owner whose line the caller belongs to; absent for callers from outside. */
    public @Nullable OwnerId owner() {
        return owner;
    }

    public boolean reads(ReadResource readResource) {
        return Rights.reads(capacity, readResource);
    }

    /** Mediator and board see the changes that their disputes are about, and no others. */
    @Keeps(R_124)
    public boolean shows(ChangeNumber change) {
        return bundle == null
                || bundle.stream().anyMatch(dispute -> dispute.changes().contains(change));
    }

    public boolean shows(DisputeNumber dispute) {
        return bundle == null || deals(dispute);
    }

    private boolean deals(DisputeNumber dispute) {
        return bundle != null && bundle.stream().anyMatch(one -> one.number().equals(dispute));
    }

    public boolean opens(Recorded<? extends PartnershipEvent> recorded) {
        return opens(StoredEvents.nameOf(recorded.event().getClass()), recorded.audience(), recorded.actingAs());
    }

    /**
     * Whether the caller may read an event. A decision of the board binds the owners and is no confidential part of the dispute.
     *
     * @param type the permanent name under which it is stored
     * @param audience who may read it
     * @param actingAs the capacity in which it was recorded
     */
    @Keeps({R_124, R_146})
    public boolean opens(String type, Audience audience, String actingAs) {
        boolean ofTheFile = type.startsWith(DISPUTE_FILE) && !type.equals(DECISION);
        if (ofTheFile && !reads(ReadResource.DISPUTES)) {
            return false;
        }
        return switch (audience) {
            case Parties all -> true;
            case Owner only -> only.owner().equals(owner);
            case DisputeHandlers handlers -> sent(actingAs) || deals(handlers.dispute());
            case Nobody nobody -> false;
        };
    }

    private boolean sent(String actingAs) {
        return owner != null && owner.value().equals(actingAs);
    }
}
