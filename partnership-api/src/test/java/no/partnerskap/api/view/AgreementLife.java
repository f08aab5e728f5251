package no.partnerskap.api.view;

import static no.partnerskap.api.view.LierAgreement.struckOut;
import static no.partnerskap.api.view.LierAgreement.to;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.Rejected;

/** A life of agreements between the state and Lier, day by day; the same seed lives the same life. */
final class AgreementLife {
    private static final int DAYS = 70;

    private final Random random;
    private final OfficeNumber office;
    private final Function<PartnershipCommand, Receipt> send;
    private final List<Terms> texts = new ArrayList<>();
    private final List<List<ClauseChange>> amendments = new ArrayList<>();
    private LocalDate today = Lier.OPENING;

    AgreementLife(long seed, OfficeNumber office, Function<PartnershipCommand, Receipt> send) {
        this.random = new Random(seed);
        this.office = office;
        this.send = send;
    }

    static List<LocalDate> days() {
        return Lier.OPENING.datesUntil(Lier.OPENING.plusDays(DAYS)).toList();
    }

    /** What happens on one day; what the rules turn away has not happened. */
    void on(LocalDate day) {
        today = day;
        for (int i = random.nextInt(4); i > 0; i--) {
            try {
                act();
            } catch (Rejected turnedAway) {
                // the same life without it
            }
        }
    }

    private void act() {
        if (texts.isEmpty() || random.nextInt(35) == 0) {
            share();
            return;
        }
        switch (random.nextInt(amendments.isEmpty() ? 7 : 12)) {
            case 0, 1 -> revise();
            case 2, 3, 4 -> conclude();
            case 5, 6 -> propose();
            case 7, 8, 9 -> approve();
            case 10 -> turn();
            default -> tell();
        }
    }

    private void share() {
        var terms = LierAgreement.terms(
                today.plusDays(random.nextInt(15)),
                random.nextBoolean() ? null : today.plusDays(30),
                LierAgreement.clauses());
        send.apply(new ShareDraft(office, owner(), terms));
        texts.add(terms);
    }

    private void revise() {
        var agreement = agreement();
        var clause = clause();
        send.apply(new ReviseClause(office, agreement, owner(), clause.key(), clause));
        var terms = texts.get(agreement.value() - 1);
        var clauses = new ArrayList<>(terms.clauses());
        clauses.replaceAll(old -> old.key().equals(clause.key()) ? clause : old);
        if (!clauses.contains(clause)) {
            clauses.add(clause);
        }
        texts.set(agreement.value() - 1, LierAgreement.terms(terms.from(), terms.endExclusive(), clauses));
    }

    /** Agreed, then approved by one owner, and signed. */
    private void conclude() {
        var agreement = agreement();
        var hash = ContentHash.of(texts.get(agreement.value() - 1));
        if (random.nextInt(3) == 0) {
            send.apply(new AgreeSharedText(office, agreement, Lier.STATE, hash));
            send.apply(new AgreeSharedText(office, agreement, Lier.LIER, hash));
        }
        var owner = owner();
        send.apply(LierAgreement.approval(office, agreement, owner, random.nextInt(9) == 0 ? other() : hash, today));
        if (random.nextBoolean()) {
            send.apply(LierAgreement.signature(office, agreement, owner, today));
        }
    }

    private void propose() {
        var clause = clause();
        var change = random.nextInt(6) == 0 ? struckOut(clause.key()) : to(clause);
        var effectiveOn = today.plusDays(random.nextInt(25) - 3);
        send.apply(LierAgreement.amendment(office, agreement(), owner(), effectiveOn, change));
        amendments.add(List.of(change));
    }

    private void approve() {
        var change = change();
        var hash = ContentHash.of(amendments.get(change.value() - 1));
        boolean retroactive = random.nextInt(4) == 0;
        var text = random.nextInt(9) == 0 ? other() : hash;
        send.apply(LierAgreement.lineApproval(office, change, Lier.STATE, today, text, retroactive));
        send.apply(LierAgreement.lineApproval(office, change, owner(), today, hash, retroactive));
    }

    private void turn() {
        send.apply(
                random.nextInt(3) == 0
                        ? new WithdrawChange(office, change(), owner(), null)
                        : new MoveEffectiveDate(
                                office, change(), owner(), today.plusDays(random.nextInt(20)), "Later"));
    }

    private void tell() {
        send.apply(
                random.nextInt(3) == 0
                        ? new EndDeviation(office, agreement(), 1 + random.nextInt(3), owner(), Occurred.on(today))
                        : new ReportDeviation(
                                office, agreement(), owner(), clause().key(), "Otherwise", Occurred.on(today)));
    }

    private Clause clause() {
        return switch (random.nextInt(3)) {
            case 0 -> LierAgreement.place("Street " + random.nextInt(4));
            case 1 -> LierAgreement.meetings(1 + random.nextInt(4));
            default -> LierAgreement.disputes(1 + random.nextInt(4));
        };
    }

    private OwnerId owner() {
        return random.nextBoolean() ? Lier.STATE : Lier.LIER;
    }

    private AgreementNumber agreement() {
        return new AgreementNumber(1 + random.nextInt(texts.size()));
    }

    private ChangeNumber change() {
        return new ChangeNumber(1 + random.nextInt(amendments.size()));
    }

    private static String other() {
        return "e".repeat(64);
    }
}
