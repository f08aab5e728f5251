package no.partnerskap.api.house.madeup.api.change;

import no.partnerskap.core.change.ChangeEvent.ChangeProposed;

/** Tells one kind of event from another. */
class MadeUpController {
    boolean isProposal(Object event) {
        return event instanceof ChangeProposed;
    }
}
