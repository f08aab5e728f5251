package no.partnerskap.api.view;

import static no.partnerskap.api.view.Lier.LIER;
import static no.partnerskap.api.view.Lier.STATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AskedTerms;
import no.partnerskap.core.costkey.KeyText;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.ContestDecision;
import no.partnerskap.core.meeting.MeetingCommand.CorrectMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.Position;
import no.partnerskap.core.meeting.Stance;
import org.jspecify.annotations.Nullable;

/** Random commands of owners that decide together: the same seed always gives the same ones. Some will be turned away. */
final class RandomDecisions {
    private static final ChangeKind[] KINDS = {
        ChangeKind.OPENING_HOURS_CHANGE, ChangeKind.LEADERSHIP_MODEL_CHANGE, ChangeKind.LOCATION_MOVE
    };
    private final Random random;
    private final OfficeNumber office;

    RandomDecisions(Random random, OfficeNumber office) {
        this.random = random;
        this.office = office;
    }

    /** An agreement to share cost under, changes to decide on, and a meeting to decide in. */
    List<PartnershipCommand> first(LocalDate today) {
        var text = new EvidenceRef("0".repeat(64), 1200, "application/pdf", "Text", today, "26/1", LIER);
        var terms = new Terms(
                AgreementKind.OPERATIONS,
                today,
                null,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                text,
                List.of(),
                null);
        var key = key(today);
        var keyText = new KeyText(key.agreement(), today, key.terms().orElse(12, 5)).sha256();
        return List.of(
                new AgreeText(office, LIER, terms),
                new AgreeSharedText(office, new AgreementNumber(1), STATE, ContentHash.of(terms)),
                change(today),
                change(today),
                key,
                new RecordOwnLineDecision(office, new ChangeNumber(3), STATE, approval(STATE, 1, today, keyText)),
                new RecordOwnLineDecision(office, new ChangeNumber(3), LIER, approval(LIER, 2, today, keyText)),
                plan(today),
                item(),
                attendance(today));
    }

    PartnershipCommand next(LocalDate today) {
        return switch (random.nextInt(16)) {
            case 0 -> change(today);
            case 1 -> key(today.plusDays(random.nextInt(30)));
            case 2 -> attendance(today);
            case 3, 4 -> new RecordMeetingDecision(office, meeting(), owner(), text(today));
            case 5 -> new CorrectMeetingDecision(office, decision(), owner(), text(today), "Misheard");
            case 6 -> new WriteMinutes(office, meeting(), owner(), null);
            case 7, 8 -> new ApproveMinutes(office, meeting(), 1 + random.nextInt(3), owner(), Occurred.on(today));
            case 9, 10 -> line(today);
            case 11 -> corrected(today);
            case 12, 13 -> confirm(owner());
            case 14 -> new ContestDecision(office, decision(), owner(), 1 + random.nextInt(2), "Not so");
            default -> new WithdrawChange(office, number(), owner(), null);
        };
    }

    private ConfirmDecision confirm(OwnerId by) {
        return new ConfirmDecision(office, decision(), by, 1 + random.nextInt(2), null, new MandateNumber(number(by)));
    }

    private OwnerId owner() {
        return random.nextBoolean() ? STATE : LIER;
    }

    private MeetingNumber meeting() {
        return new MeetingNumber(1);
    }

    private ChangeNumber number() {
        return new ChangeNumber(1 + random.nextInt(6));
    }

    private DecisionNumber decision() {
        return new DecisionNumber(1 + random.nextInt(4));
    }

    private PartnershipCommand change(LocalDate today) {
        var changeContent = new ChangeContent(
                KINDS[random.nextInt(KINDS.length)],
                "Something else",
                today.plusDays(random.nextInt(40)),
                ChangeFigures.NONE,
                Collections.emptySortedMap());
        return new ProposeChange(office, owner(), changeContent, Collections.emptySortedMap());
    }

    private AdjustCostKey key(LocalDate from) {
        var state = new BigDecimal(10 + random.nextInt(80));
        var weights = new TreeMap<>(Map.of(STATE, state, LIER, new BigDecimal("100").subtract(state)));
        return new AdjustCostKey(
                office,
                owner(),
                new AgreementNumber(1),
                null,
                new OpenedChange("A key", from),
                new AskedTerms(CostKey.of(CostBasis.PERCENT, weights), null, Nok.of("1000000"), null, null));
    }

    private PartnershipCommand plan(LocalDate today) {
        return new PlanMeeting(office, LIER, today.plusDays(7), "Meeting", null);
    }

    private PartnershipCommand item() {
        return new AddAgendaItem(office, meeting(), LIER, "Item", null, null);
    }

    private PartnershipCommand attendance(LocalDate today) {
        var there = List.of(
                new Attendee(STATE, "Director", new MandateNumber(1)),
                new Attendee(LIER, "Director", random.nextInt(3) == 0 ? null : new MandateNumber(2)));
        return new RecordAttendance(office, meeting(), owner(), Occurred.on(today), there);
    }

    private DecisionText text(LocalDate today) {
        var links = random.nextBoolean()
                ? List.of(new DecisionLink(
                        DecisionLink.Kind.values()[random.nextInt(DecisionLink.Kind.values().length)],
                        new DecisionNumber(1 + random.nextInt(2))))
                : List.<DecisionLink>of();
        return new DecisionText(
                null,
                "Matter " + random.nextInt(9),
                "So it is",
                MeetingDecisionType.values()[random.nextInt(MeetingDecisionType.values().length)],
                random.nextBoolean() ? KINDS[random.nextInt(KINDS.length)] : null,
                random.nextBoolean() ? number() : null,
                random.nextBoolean() ? today.plusDays(random.nextInt(20)) : null,
                new TreeSet<>(List.of(owner())),
                new TreeMap<>(Map.of(owner(), new Position(Stance.AGAINST, "A reason"))),
                links);
    }

    private PartnershipCommand line(LocalDate today) {
        var owner = owner();
        return new RecordOwnLineDecision(office, number(), owner, approval(owner, today));
    }

    private PartnershipCommand corrected(LocalDate today) {
        var owner = owner();
        return new CorrectOwnLineDecision(office, number(), 1, owner, approval(owner, today), "Another day");
    }

    private Decision approval(OwnerId owner, LocalDate today) {
        int mandate = random.nextInt(5) == 0 ? 3 - number(owner) : number(owner);
        return approval(owner, mandate, today.minusDays(random.nextInt(5)), null);
    }

    /** A mandate of its own, or now and then of the other. */
    private static int number(OwnerId owner) {
        return owner.isState() ? 1 : 2;
    }

    private Decision approval(OwnerId owner, int mandate, LocalDate on, @Nullable String text) {
        var body = owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
        return new Decision(
                Occurred.on(on), body, new MandateNumber(mandate), null, text, random.nextBoolean(), null, null);
    }
}
