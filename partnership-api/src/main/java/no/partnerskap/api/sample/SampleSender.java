package no.partnerskap.api.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.axon.SimulatedClock;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Sha256;
import org.axonframework.messaging.MetaData;

/** Sender of one office's sample commands, day by day, through the ordinary command path. */
final class SampleSender {
    private final OfficeNumber office;
    private final Commands commands;
    private final SimulatedClock clock;
    private LocalDate today = LocalDate.EPOCH;

    SampleSender(OfficeNumber office, Commands commands, SimulatedClock clock) {
        this.office = office;
        this.commands = commands;
        this.clock = clock;
    }

    OfficeNumber office() {
        return office;
    }

    /** From here on it is noon of that day. */
    SampleSender on(String day) {
        today = LocalDate.parse(day);
        clock.set(today, LocalTime.NOON);
        return this;
    }

    LocalDate today() {
        return today;
    }

    Occurred now() {
        return Occurred.on(today);
    }

    /** Sends a command of an owner's line; returns the number of the item made or concerned. */
    int by(OwnerId owner, PartnershipCommand command) {
        return as(owner.value(), command);
    }

    /** Sends a command of a caller that is not an owner: registrar, county governor or board. */
    int as(String capacity, PartnershipCommand command) {
        var envelope = MetaData.from(Map.of(
                Envelope.SYSTEM,
                "sample",
                Envelope.ACTING_AS,
                capacity,
                Envelope.RECORD_OWNER,
                capacity,
                Envelope.ACTOR_REF,
                "sample",
                Envelope.ACTOR_ROLE,
                "sample",
                Envelope.AUDIENCE,
                Audience.PARTIES.text(),
                Envelope.PROVENANCE,
                Provenance.LIVE.name()));
        return commands.send(command, envelope).number();
    }

    /** A registered document of today in an owner's archive. There is no document; its hash is that of its title. */
    EvidenceRef letter(OwnerId heldBy, String title) {
        var text = (Story.SAMPLE + title).getBytes(StandardCharsets.UTF_8);
        var register = String.format("%d/%s", today.getYear(), Sha256.of(text).substring(0, 4));
        return new EvidenceRef(
                Sha256.of(text), text.length, "application/pdf", Story.SAMPLE + title, today, register, heldBy);
    }
}
