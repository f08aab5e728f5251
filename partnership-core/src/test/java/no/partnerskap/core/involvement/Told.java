package no.partnerskap.core.involvement;

import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.registered;

import java.time.LocalDate;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.MeetingReference;
import no.partnerskap.core.change.Representative;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.partnership.Facts;
import org.jspecify.annotations.Nullable;

/** A step of involvement as a test tells it: toward Lier, in its own line, on the sender's bare word, unless said otherwise. */
record Told(Involvement step) {
    static Told informed(String occurred) {
        return at(Level.INFORMED, occurred);
    }

    static Told consulted(String occurred) {
        return at(Level.CONSULTED, occurred);
    }

    /** Consent by somebody with a mandate. */
    static Told agreedTo(String occurred) {
        return at(Level.CO_DECIDED, occurred).represented(Facts.LIER_MANDATE);
    }

    static Told at(Level level, String occurred) {
        return new Told(
                new Involvement(LIER, level, Occurred.of(occurred), Channel.OWNER_LINE, null, null, null, null, null));
    }

    Told toward(OwnerId owner) {
        return new Told(new Involvement(
                owner,
                step.level(),
                step.occurred(),
                step.channel(),
                step.respondBy(),
                step.heldIn(),
                step.minutesOf(),
                step.representative(),
                step.document()));
    }

    Told by(Channel channel) {
        return new Told(new Involvement(
                step.toward(),
                step.level(),
                step.occurred(),
                channel,
                step.respondBy(),
                step.heldIn(),
                step.minutesOf(),
                step.representative(),
                step.document()));
    }

    /** With an answer window until the end of a day. */
    Told until(String day) {
        return new Told(new Involvement(
                step.toward(),
                step.level(),
                step.occurred(),
                step.channel(),
                LocalDate.parse(day),
                step.heldIn(),
                step.minutesOf(),
                step.representative(),
                step.document()));
    }

    Told inMeeting(MeetingNumber meeting, int item) {
        return with(new MeetingReference(meeting, item), step.representative(), step.document());
    }

    /** The involved owner's representative showed a mandate. */
    Told represented(MandateNumber mandate) {
        return with(step.heldIn(), new Representative(mandate), step.document());
    }

    Told representedWithoutMandate() {
        return with(step.heldIn(), new Representative(null), step.document());
    }

    /** A registered document of the sender (E2). */
    Told documented() {
        return with(step.heldIn(), step.representative(), registered(Facts.STATE));
    }

    Told onMinutesOf(MeetingNumber meeting) {
        return new Told(new Involvement(
                step.toward(),
                step.level(),
                step.occurred(),
                step.channel(),
                step.respondBy(),
                step.heldIn(),
                meeting,
                step.representative(),
                step.document()));
    }

    private Told with(@Nullable MeetingReference held, @Nullable Representative who, @Nullable EvidenceRef document) {
        return new Told(new Involvement(
                step.toward(),
                step.level(),
                step.occurred(),
                step.channel(),
                step.respondBy(),
                held,
                step.minutesOf(),
                who,
                document));
    }
}
