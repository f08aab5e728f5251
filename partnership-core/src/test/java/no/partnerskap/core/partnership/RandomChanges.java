package no.partnerskap.core.partnership;

import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.document;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.RandomCommands.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.ConfirmRevision;
import no.partnerskap.core.change.ChangeCommand.ContestNoEffect;
import no.partnerskap.core.change.ChangeCommand.ContestReport;
import no.partnerskap.core.change.ChangeCommand.CorrectClaim;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.PresentUrgentDecision;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.RatifyStep;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.RecordReceipt;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.EmergencyGround;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.MeetingReference;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.change.Representative;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.Body;

/** Random commands about changes; at most three changes, so that each lives through much. */
public final class RandomChanges {
    static final ChangeKind[] KINDS = {
        ChangeKind.STAFFING_REDUCTION,
        ChangeKind.IT_SYSTEM_CHANGE,
        ChangeKind.LOCATION_MOVE,
        ChangeKind.OPENING_HOURS_CHANGE,
        ChangeKind.MINIMUM_SERVICE_REMOVED
    };
    private static final Level[] STEPS = {Level.INFORMED, Level.CONSULTED, Level.CONSULTED, Level.CO_DECIDED};

    private final Random random;
    private final RandomCommands pick;

    RandomChanges(Random random, RandomCommands pick) {
        this.random = random;
        this.pick = pick;
    }

    static int changes(List<Recorded<PartnershipEvent>> history) {
        return count(history, ChangeProposed.class) + count(history, ChangeReported.class);
    }

    PartnershipCommand next(List<Recorded<PartnershipEvent>> history, Instant now) {
        int known = changes(history);
        if (known == 0 || known < 3 && random.nextInt(12) == 0) {
            return open(Oslo.dayOf(now));
        }
        var change = new ChangeNumber(1 + random.nextInt(known));
        var claims = history.stream()
                .filter(e ->
                        e.event() instanceof InvolvementClaimed c && c.change().equals(change))
                .map(e -> (InvolvementClaimed) e.event())
                .toList();
        return claims.isEmpty() || random.nextInt(3) == 0
                ? onChange(history, change, now)
                : onClaim(history, pick.any(claims), now);
    }

    private ChangeContent content(LocalDate today) {
        var spared = random.nextInt(3) == 0 ? Map.of(pick.owner(), "No effect") : Map.<OwnerId, String>of();
        return new ChangeContent(
                pick.any(KINDS),
                "A change",
                today.plusDays(random.nextInt(75) - 10L),
                new ChangeFigures(new Fte(BigDecimal.valueOf(random.nextInt(3))), null),
                sorted(spared));
    }

    private PartnershipCommand open(LocalDate today) {
        return random.nextInt(3) == 0
                ? new ReportChange(OFFICE, pick.owner(), pick.owner(), content(today))
                : new ProposeChange(OFFICE, pick.owner(), content(today), sorted(Map.of()));
    }

    private PartnershipCommand onChange(List<Recorded<PartnershipEvent>> history, ChangeNumber change, Instant now) {
        var by = pick.owner();
        var today = Oslo.dayOf(now);
        return switch (random.nextInt(20)) {
            case 0 -> new ReviseChange(OFFICE, change, by, content(today), "Revised", random.nextBoolean());
            case 1 -> new RaiseRequiredLevel(OFFICE, change, by, pick.owner(), new Raise(pick.any(STEPS), "Raised"));
            case 2 -> new ContestNoEffect(OFFICE, change, by, "It does");
            case 3 -> new ContestReport(OFFICE, change, by, "It did not happen");
            case 4, 5, 6 -> new RecordOwnLineDecision(OFFICE, change, by, decision(by, now));
            case 7 -> correction(history, change, by, now);
            case 8 -> new WaiveInvolvement(OFFICE, change, by, pick.earlier(now), pick.mandate(by), "Waived");
            case 9 -> new DeclareEmergency(OFFICE, change, by, ground(), "Because");
            case 10 -> new MoveEffectiveDate(OFFICE, change, by, today.plusDays(random.nextInt(40) - 15L), "Moved");
            case 11 -> new ReportEffect(OFFICE, change, by, pick.earlier(now));
            case 13 ->
                new ConfirmRevision(OFFICE, change, by, revision(history, change), pick.earlier(now), pick.mandate(by));
            case 12 -> new WithdrawChange(OFFICE, change, by, random.nextBoolean() ? null : pick.earlier(now));
            default -> new ClaimInvolvement(OFFICE, change, by, step(pick.owner(), now));
        };
    }

    /** Mostly the current revision. */
    private int revision(List<Recorded<PartnershipEvent>> history, ChangeNumber change) {
        int current = history.stream()
                .flatMap(recorded -> recorded.only(ChangeRevised.class).stream())
                .filter(recorded -> recorded.event().change().equals(change))
                .map(recorded -> recorded.event().revision())
                .reduce(1, (one, next) -> next);
        return random.nextInt(5) == 0 ? current + 1 : current;
    }

    private String ground() {
        return random.nextInt(3) == 0
                ? "SHORTAGE_OF_MONEY"
                : pick.any(EmergencyGround.values()).name();
    }

    private Decision decision(OwnerId by, Instant now) {
        var bodies = new Body[] {Body.MUNICIPAL_COUNCIL, Body.MUNICIPAL_DIRECTOR, Body.REGION_DIRECTOR};
        var body = random.nextInt(4) == 0 ? null : pick.any(bodies);
        return new Decision(
                pick.earlier(now),
                body,
                random.nextInt(5) == 0 ? null : pick.mandate(by),
                null,
                null,
                null,
                random.nextInt(6) == 0,
                null);
    }

    private PartnershipCommand correction(
            List<Recorded<PartnershipEvent>> history, ChangeNumber change, OwnerId by, Instant now) {
        var known = history.stream()
                .filter(e -> e.event() instanceof OwnLineDecisionRecorded d
                        && d.change().equals(change))
                .count();
        if (known > 0 && random.nextInt(4) == 0) {
            return new PresentUrgentDecision(
                    OFFICE, change, 1 + random.nextInt((int) known), by, pick.earlier(now), Body.MUNICIPAL_COUNCIL);
        }
        return known == 0
                ? new RecordOwnLineDecision(OFFICE, change, by, decision(by, now))
                : new CorrectOwnLineDecision(
                        OFFICE, change, 1 + random.nextInt((int) known), by, decision(by, now), "Corrected");
    }

    private Involvement step(OwnerId toward, Instant now) {
        var occurred = pick.earlier(now);
        var until = random.nextInt(3) == 0 ? occurred.day().plusDays(random.nextInt(30)) : null;
        var held = random.nextInt(4) == 0 ? new MeetingReference(new MeetingNumber(1), null) : null;
        var minutes = random.nextInt(8) == 0 ? new MeetingNumber(1) : null;
        var who = random.nextInt(4) != 0
                ? null
                : new Representative(random.nextInt(3) == 0 ? null : pick.mandate(toward));
        var document = random.nextInt(3) == 0 ? null : document("9", random.nextBoolean() ? "26/3" : null, toward);
        var channel = random.nextInt(5) == 0 ? pick.any(Channel.values()) : Channel.OWNER_LINE;
        return new Involvement(toward, pick.any(STEPS), occurred, channel, until, held, minutes, who, document);
    }

    /** Somebody's word and nothing else: no minutes, no meeting, no answer (E1 or E2). */
    public static Involvement bareWord(Random random, OwnerId toward, LocalDate from) {
        var occurred = Occurred.on(from.minusDays(random.nextInt(80) - 20L));
        return new Involvement(
                toward,
                STEPS[random.nextInt(STEPS.length)],
                occurred,
                Channel.OWNER_LINE,
                random.nextBoolean() ? occurred.day().plusDays(random.nextInt(30)) : null,
                null,
                null,
                null,
                random.nextBoolean() ? null : document("9", random.nextBoolean() ? "26/3" : null, toward));
    }

    /** A contest is talked over more often than not. */
    private PartnershipCommand onClaim(
            List<Recorded<PartnershipEvent>> history, InvolvementClaimed claim, Instant now) {
        boolean contested = history.stream()
                .anyMatch(e -> e.event() instanceof ClaimContested c
                        && c.change().equals(claim.change())
                        && c.claim() == claim.claim());
        return contested && random.nextBoolean() ? settlement(history, claim) : said(claim, now);
    }

    private PartnershipCommand settlement(List<Recorded<PartnershipEvent>> history, InvolvementClaimed claim) {
        var resolution =
                new Resolution(pick.any(Resolution.Outcome.values()), pick.any(STEPS), Resolution.Ground.BOTH_AGREED);
        return random.nextBoolean()
                ? new ResolveContest(OFFICE, claim.change(), claim.claim(), pick.owner(), resolution)
                : new ConfirmResolution(
                        OFFICE, claim.change(), claim.claim(), pick.owner(), proposed(history, claim, resolution));
    }

    /** The resolution proposed last, or now and then another one. */
    private Resolution proposed(
            List<Recorded<PartnershipEvent>> history, InvolvementClaimed claim, Resolution another) {
        return history.stream()
                .flatMap(recorded -> recorded.only(ResolutionProposed.class).stream())
                .map(Recorded::event)
                .filter(e -> e.change().equals(claim.change()) && e.claim() == claim.claim())
                .map(ResolutionProposed::resolution)
                .filter(resolution -> random.nextInt(5) > 0)
                .reduce((one, next) -> next)
                .orElse(another);
    }

    private PartnershipCommand said(InvolvementClaimed claim, Instant now) {
        var change = claim.change();
        var toward = claim.involvement().toward();
        var other = random.nextInt(6) == 0 ? pick.owner() : toward;
        int number = claim.claim();
        return switch (random.nextInt(8)) {
            case 0 -> new CorrectClaim(OFFICE, change, number, claim.claimedBy(), step(toward, now), "Corrected");
            case 1 -> new RecordReceipt(OFFICE, change, number, other, pick.earlier(now), "26/40");
            case 2 ->
                new RatifyStep(
                        OFFICE, change, number, other, pick.earlier(now), Body.MUNICIPAL_COUNCIL, pick.mandate(toward));
            default ->
                new RespondToClaim(
                        OFFICE,
                        change,
                        number,
                        other,
                        pick.any(Answer.values()),
                        pick.any(STEPS),
                        "Because",
                        pick.earlier(now),
                        pick.mandate(other),
                        random.nextBoolean(),
                        null);
        };
    }
}
