package no.partnerskap.core.partnership;

import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.document;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.GiveNotice;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.AgreementCommand.RecordEvaluation;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementCommand.WithdrawAgreedText;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Evaluator;
import no.partnerskap.core.agreement.NoticePurpose;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.agreement.Texts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.Body;

/** Random commands about agreements; the owners hurry to an approved text, and then do anything with it. */
final class RandomAgreements {
    private static final AgreementNumber FIRST = new AgreementNumber(1);

    private final Random random;
    private final RandomCommands pick;

    RandomAgreements(Random random, RandomCommands pick) {
        this.random = random;
        this.pick = pick;
    }

    PartnershipCommand next(List<Recorded<PartnershipEvent>> history, Instant now) {
        var known = Agreements.NONE;
        for (var recorded : history) {
            if (recorded.event() instanceof AgreementEvent event) {
                known = known.after(event);
            }
        }
        var today = Oslo.dayOf(now);
        if (known.agreements().items().isEmpty() || random.nextInt(20) == 0) {
            return random.nextBoolean()
                    ? new ShareDraft(OFFICE, pick.owner(), terms(today, Texts.least()))
                    : new AgreeText(OFFICE, pick.owner(), terms(today, Texts.whole()));
        }
        if (random.nextInt(4) == 0) {
            return told(pick.owner(), now);
        }
        var first = known.existing(FIRST);
        return first.agreed() ? onAgreed(first, now) : onDraft(first);
    }

    private Terms terms(LocalDate today, List<Clause> clauses) {
        return new Terms(
                AgreementKind.PARTNERSHIP,
                today.minusDays(20),
                random.nextBoolean() ? null : today.plusDays(40),
                sorted(Map.of(ChangeKind.STAFFING_REDUCTION, pick.any(Level.values()))),
                sorted(Map.of("informLeadDays", random.nextInt(30))),
                document("e", "26/1", STATE),
                clauses,
                null);
    }

    private PartnershipCommand onDraft(Agreement draft) {
        var missing = draft.toAgree(new TreeSet<>(RandomCommands.OWNERS));
        var by = missing.isEmpty() || random.nextInt(4) == 0 ? pick.owner() : missing.first();
        return switch (random.nextInt(8)) {
            case 0 -> revise(by);
            case 1 -> new WithdrawAgreedText(OFFICE, FIRST, pick.owner());
            default -> new AgreeSharedText(OFFICE, FIRST, by, ContentHash.of(draft.terms()));
        };
    }

    private ReviseClause revise(OwnerId by) {
        var clause = clause();
        return new ReviseClause(OFFICE, FIRST, by, clause.key(), random.nextInt(3) == 0 ? null : clause);
    }

    private Clause clause() {
        return pick.any(Texts.whole());
    }

    private PartnershipCommand onAgreed(Agreement agreement, Instant now) {
        var missing = new TreeSet<>(RandomCommands.OWNERS);
        missing.removeAll(agreement.approvedBy());
        if (!missing.isEmpty() && random.nextInt(10) > 0) {
            return approval(missing.first(), agreement, now);
        }
        var by = pick.owner();
        var clause = clause();
        return random.nextInt(3) == 0
                ? new SignAgreement(OFFICE, FIRST, by, pick.earlier(now))
                : new ProposeAmendment(
                        OFFICE,
                        FIRST,
                        by,
                        null,
                        new OpenedChange("Other words", Oslo.dayOf(now).plusDays(random.nextInt(40))),
                        List.of(new ClauseChange(clause.key(), clause)));
    }

    private PartnershipCommand told(OwnerId by, Instant now) {
        var when = pick.earlier(now);
        return switch (random.nextInt(6)) {
            case 0 -> new GiveNotice(OFFICE, FIRST, by, when, pick.any(NoticePurpose.values()), "So", null);
            case 1 -> {
                var who = List.of(new Evaluator(by, "Adviser"));
                yield new RecordEvaluation(OFFICE, FIRST, by, when, who, "Well", List.of(), null);
            }
            case 2, 3 ->
                new ReportDeviation(OFFICE, FIRST, by, pick.any(Texts.least()).key(), "Otherwise", when);
            default -> new EndDeviation(OFFICE, FIRST, 1, by, when);
        };
    }

    private RecordOwnerApproval approval(OwnerId by, Agreement agreement, Instant now) {
        var hash = random.nextInt(8) == 0 ? "e".repeat(64) : ContentHash.of(agreement.terms());
        return new RecordOwnerApproval(
                OFFICE, FIRST, by, hash, pick.earlier(now), Body.MUNICIPAL_COUNCIL, pick.mandate(by));
    }
}
