package no.partnerskap.core.partnership;

import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.document;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.HoldMediation;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputeCommand.WithdrawDispute;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateCommand.EndMandate;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateCommand.RecordDelegationRules;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeCommand.AnnounceLeaderPost;
import no.partnerskap.core.office.OfficeCommand.AppointLeader;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.RecordHostDelegation;

/** Random commands that name only what exists: first the partnership and its mandates, then whatever may come. */
final class RandomCommands {
    static final List<OwnerId> OWNERS = List.of(STATE, LIER, EIKER);

    private final Random random;
    private final RandomChanges changes;
    private final RandomMeetings meetings;
    private final RandomAgreements agreements;
    private final RandomCostKeys costKeys;
    private final RandomNextSteps nextSteps;

    RandomCommands(Random random) {
        this.random = random;
        this.changes = new RandomChanges(random, this);
        this.meetings = new RandomMeetings(random, this);
        this.agreements = new RandomAgreements(random, this);
        this.costKeys = new RandomCostKeys(random, this);
        this.nextSteps = new RandomNextSteps(random, this, agreements, costKeys);
    }

    PartnershipCommand next(Situation situation) {
        var history = situation.history();
        var now = situation.now();
        var today = Oslo.dayOf(now);
        int version = history.size();
        if (version == 0) {
            return new EstablishPartnership(
                    OFFICE,
                    "Nav Lier",
                    today,
                    Facts.theState(),
                    List.of(Facts.lier(), Facts.eiker()),
                    LeadershipModel.DUAL,
                    LanguageForm.NEUTRAL,
                    null);
        }
        if (version <= OWNERS.size()) {
            return grant(OWNERS.get(version - 1), Subjects.ALL, today);
        }
        if (version <= OWNERS.size() + 6) {
            return meetings.first(version - OWNERS.size(), today);
        }
        if (version <= OWNERS.size() + 10 && situation.changes() < 2) {
            return nextSteps.first(situation);
        }
        if (random.nextInt(100) < 55) {
            var next = nextSteps.next(situation);
            if (next.isPresent()) {
                return next.get();
            }
        }
        return anything(history, now);
    }

    private PartnershipCommand anything(List<Recorded<PartnershipEvent>> history, Instant now) {
        var today = Oslo.dayOf(now);
        int dice = random.nextInt(100);
        if (dice < 57) {
            return changes.next(history, now);
        }
        if (dice < 63) {
            return meetings.next(history, today);
        }
        if (dice < 76) {
            return costKeys.next(history, now);
        }
        if (dice < 87) {
            return agreements.next(history, now);
        }
        return dice < 94 ? dispute(history, now) : office(now);
    }

    static int count(List<Recorded<PartnershipEvent>> history, Class<?> type) {
        return (int)
                history.stream().filter(known -> type.isInstance(known.event())).count();
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }

    OwnerId owner() {
        return any(OWNERS);
    }

    /** Of an owner, and now and then of another. */
    MandateNumber mandate(OwnerId of) {
        return new MandateNumber(random.nextInt(8) == 0 ? 1 + random.nextInt(3) : OWNERS.indexOf(of) + 1);
    }

    Occurred earlier(Instant now) {
        var then = now.minus(Duration.ofHours(random.nextInt(45 * 24)));
        return random.nextBoolean() ? Occurred.on(Oslo.dayOf(then)) : Occurred.at(then);
    }

    private static GrantMandate grant(OwnerId owner, Subjects subjects, LocalDate today) {
        var holder = owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_DIRECTOR;
        var source = Facts.decided(owner.isState() ? Body.DIRECTORATE : Body.MUNICIPAL_COUNCIL);
        return new GrantMandate(OFFICE, owner, holder, null, subjects, null, source, today.minusDays(60), null);
    }

    private PartnershipCommand dispute(List<Recorded<PartnershipEvent>> history, Instant now) {
        int raised = count(history, DisputeRaised.class);
        int known = RandomChanges.changes(history);
        if (raised == 0 || random.nextInt(6) == 0) {
            var change = known == 0 ? null : new ChangeNumber(1 + random.nextInt(known));
            var by = owner();
            var term = new DisputedTerm(
                    "term", change, sorted(random.nextBoolean() ? Map.of(by, "a") : Map.of(STATE, "a", LIER, "b")));
            return new RaiseDispute(OFFICE, by, earlier(now), document("f", null, LIER), List.of(term));
        }
        var number = new DisputeNumber(1 + random.nextInt(raised));
        return switch (random.nextInt(7)) {
            case 0 -> new HoldMediation(OFFICE, number, earlier(now));
            case 1 -> new SubmitStatement(OFFICE, number, owner(), earlier(now), document("f", null, LIER));
            case 2 -> new FailMediation(OFFICE, number, earlier(now));
            case 3 -> new StatePosition(OFFICE, number, owner(), earlier(now), "term", "c" + random.nextInt(3));
            case 4 -> new WithdrawDispute(OFFICE, number, owner(), earlier(now));
            default ->
                new RecordBoardDecision(
                        OFFICE,
                        number,
                        earlier(now),
                        List.of(new SetTerm(random.nextBoolean() ? "term" : "other", "So", null)));
        };
    }

    private PartnershipCommand office(Instant now) {
        var today = Oslo.dayOf(now);
        var kinds = new TreeSet<>(Set.of(any(RandomChanges.KINDS)));
        return switch (random.nextInt(6)) {
            case 5 -> appoint(owner(), today);
            case 0 ->
                new RecordHostDelegation(
                        OFFICE, EIKER, LIER, kinds, document("1", null, EIKER), document("2", null, EIKER), today);
            case 1 ->
                new RecordDelegationRules(OFFICE, LIER, earlier(now), Occurred.on(today.minusYears(3)), kinds, "23/88");
            case 2 ->
                grant(owner(), random.nextBoolean() ? Subjects.ALL : Subjects.of(any(RandomChanges.KINDS)), today);
            case 3 -> new AnnounceLeaderPost(OFFICE, owner(), earlier(now));
            default -> new EndMandate(OFFICE, owner(), new MandateNumber(1 + random.nextInt(3)), today);
        };
    }

    private static AppointLeader appoint(OwnerId by, LocalDate today) {
        return new AppointLeader(OFFICE, by, by, "p-1", today);
    }
}
