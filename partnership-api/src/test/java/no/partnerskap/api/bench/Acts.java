package no.partnerskap.api.bench;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.MeetingReference;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OwnerDetails;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What the two owners of an office do, as a case system would send it. */
record Acts(OfficeNumber office, LocalDate opening) {
    static final OwnerId STATE = OwnerId.STATE;
    static final OwnerId MUNICIPALITY = OwnerId.municipality(1);
    private static final List<ChangeKind> KINDS = List.of(
            ChangeKind.STAFFING_REDUCTION,
            ChangeKind.OPENING_HOURS_CHANGE,
            ChangeKind.TASK_MOVED,
            ChangeKind.COST_KEY_ADJUSTMENT,
            ChangeKind.PRIORITY_SHIFT);

    static Acts of(int number, LocalDate opening) {
        return new Acts(new OfficeNumber("%04d".formatted(number)), opening);
    }

    static MetaData envelope(OwnerId by) {
        return MetaData.from(Map.of(
                Envelope.ACTING_AS, by.value(),
                Envelope.ACTOR_REF, "case-system-7",
                Envelope.ACTOR_ROLE, "case-system",
                Envelope.CALLER_ORG, "999000118",
                Envelope.IDEMPOTENCY_KEY, UUID.randomUUID().toString(),
                Envelope.AUDIENCE, "PARTIES",
                Envelope.PROVENANCE, "LIVE"));
    }

    List<PartnershipCommand> open() {
        var municipality = details("3301", "Drammen", "999000134");
        return List.of(
                new EstablishPartnership(
                        office,
                        "Nav " + office,
                        opening,
                        details("0600", "Nav Vest-Viken", "999000118"),
                        List.of(municipality),
                        LeadershipModel.DUAL,
                        LanguageForm.BOKMAAL,
                        null),
                mandate(STATE, Body.REGION_DIRECTOR),
                mandate(MUNICIPALITY, Body.MUNICIPAL_COUNCIL));
    }

    private OwnerDetails details(String number, String name, String organisation) {
        return new OwnerDetails(
                number, name, new OrganisationNumber(organisation), "33", LanguageForm.BOKMAAL, opening);
    }

    private GrantMandate mandate(OwnerId owner, Body holder) {
        var source = new SourceDecision(Body.STATUTE, Occurred.on(opening), "NAV-loven § 14");
        return new GrantMandate(office, owner, holder, null, Subjects.ALL, null, source, opening, null);
    }

    static MandateNumber mandateOf(OwnerId owner) {
        return new MandateNumber(owner.isState() ? 1 : 2);
    }

    static Body bodyOf(OwnerId owner) {
        return owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
    }

    ProposeChange propose(int nth, LocalDate effectiveOn) {
        var kind = KINDS.get(nth % KINDS.size());
        var summary = "Change " + nth + " of the office's daily work, as laid before both owners";
        var changeContent =
                new ChangeContent(kind, summary, effectiveOn, ChangeFigures.NONE, Collections.emptySortedMap());
        return new ProposeChange(office, STATE, changeContent, Collections.emptySortedMap());
    }

    ClaimInvolvement claim(ChangeNumber change, Level level, LocalDate day, @Nullable MeetingReference meeting) {
        var document = evidence("Letter on change " + change.value(), day, STATE);
        var step = new Involvement(
                MUNICIPALITY,
                level,
                Occurred.on(day),
                Channel.OWNER_LINE,
                day.plusDays(21),
                meeting,
                null,
                null,
                document);
        return new ClaimInvolvement(office, change, STATE, step);
    }

    RespondToClaim respond(ChangeNumber change, int claim, Answer answer, LocalDate day) {
        return new RespondToClaim(
                office,
                change,
                claim,
                MUNICIPALITY,
                answer,
                null,
                answer == Answer.CONTEST ? "The papers came after the decision" : null,
                Occurred.on(day),
                mandateOf(MUNICIPALITY),
                false,
                null);
    }

    RecordOwnLineDecision decide(ChangeNumber change, OwnerId by, LocalDate day) {
        var document = evidence("Decision on change " + change.value(), day, by);
        return new RecordOwnLineDecision(
                office, change, by, new Decision(Occurred.on(day), bodyOf(by), mandateOf(by), document));
    }

    ReportEffect effect(ChangeNumber change, LocalDate day) {
        return new ReportEffect(office, change, STATE, Occurred.on(day));
    }

    static EvidenceRef evidence(String title, LocalDate day, OwnerId heldBy) {
        var hash = HexFormat.of().toHexDigits(title.hashCode()).repeat(8);
        return new EvidenceRef(hash, 48_213, "application/pdf", title, day, "2026/1187-4", heldBy);
    }
}
