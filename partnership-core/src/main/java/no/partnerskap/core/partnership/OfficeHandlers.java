package no.partnerskap.core.partnership;

import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.office.OfficeCommand;
import no.partnerskap.core.office.OfficeCommand.AnnounceLeaderPost;
import no.partnerskap.core.office.OfficeCommand.AppointLeader;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.NameHost;
import no.partnerskap.core.office.OfficeCommand.RecordHostDelegation;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;

/** Handlers of office commands, with what those rules need from the other concepts. */
record OfficeHandlers(CommandContext at) {

    Outcome answer(OfficeCommand command) {
        return switch (command) {
            case EstablishPartnership c -> Office.establish(c);
            case AppointLeader c -> at.office().appoint(c);
            case AnnounceLeaderPost c -> announce(c);
            case RenumberOwner c -> at.office().renumber(c);
            case NameHost c -> at.office().nameHost(c);
            case RecordHostDelegation c -> at.office().recordDelegation(c);
        };
    }

    /** A post of leader is announced on terms that the agreement of that day settles, or does not. */
    private Outcome announce(AnnounceLeaderPost c) {
        at.acting(c.by());
        var day = c.announcedOn().day();
        boolean settled = at.state().agreements().leadershipSettled(day, at.owners());
        return at.office().announce(c, settled, at.state().changes().leadershipChanging(day));
    }
}
