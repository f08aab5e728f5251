package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_064;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;

/** What the rules remember about the agreements of one partnership. */
public record Agreements(Numbered<Agreement> agreements) {
    public static final Agreements NONE = new Agreements(Numbered.none());

    /** An agreed text, and who has approved and signed it with effect. */
    public record Agreement(Terms terms, SortedSet<OwnerId> approvedBy, SortedSet<OwnerId> signedBy) {
        /** How it stands on a day among the owners whose approval and signature it needs. */
        public Standing standing(LocalDate day, SortedSet<OwnerId> owners) {
            return Standing.of(terms, approvedBy.containsAll(owners), signedBy.containsAll(owners), day);
        }

        boolean completeFor(SortedSet<OwnerId> owners) {
            return approvedBy.containsAll(owners) && signedBy.containsAll(owners);
        }
    }

    /**
     * Enters an agreed text; what the law wants decided jointly cannot be agreed lower.
     *
     * @param dayCounts the names of the day counts that an agreement may set
     */
    @Keeps({R_022, R_064})
    public Outcome agree(AgreeText c, SortedSet<String> dayCounts) {
        c.terms().levels().forEach((kind, level) -> {
            if (kind.legalMinimum() && level.below(Level.JOINTLY_DECIDED)) {
                throw new Refused(
                        "agreement.legal-minimum",
                        R_064,
                        "The law wants this kind of change decided jointly; no agreement lowers it",
                        Map.of("kind", kind.name(), "asked", level.name()));
            }
        });
        c.terms().days().forEach((name, days) -> {
            if (!dayCounts.contains(name) || days < 0 || days > 366) {
                throw new Malformed("/terms/days/" + name, "day-count", "One of " + dayCounts + ", from 0 to 366 days");
            }
        });
        var number = new AgreementNumber(agreements.next());
        return Outcome.of(number.value(), new TextAgreed(c.office(), number, c.by(), c.terms()));
    }

    /** Told and so recorded; without mandate, or for another text, it does not count. */
    @Keeps({R_016, R_018})
    public Outcome approve(RecordOwnerApproval c, boolean mandated) {
        var agreement = existing(c.agreement());
        var findings = new ArrayList<Finding>();
        boolean sameText = agreement.terms().text().sha256().equals(c.textSha256());
        if (!sameText) {
            findings.add(Finding.of(
                    R_016, "approval.other-text", "This approves another text than the one agreed; it does not count"));
        }
        if (!mandated) {
            findings.add(Finding.of(
                    R_018, "approval.no-mandate", "No recorded mandate covers this approval; it does not count"));
        }
        var event = new OwnerApprovalRecorded(
                c.office(),
                c.agreement(),
                c.by(),
                c.textSha256(),
                c.approvedOn(),
                c.body(),
                c.mandate(),
                sameText && mandated);
        return Outcome.of(c.agreement().value(), event).with(findings);
    }

    @Keeps(R_017)
    public Outcome sign(SignAgreement c) {
        var agreement = existing(c.agreement());
        Refused.unless(
                agreement.approvedBy().contains(c.by()),
                "agreement.not-approved",
                R_017,
                "Your line has not approved this text yet");
        return agreement.signedBy().contains(c.by())
                ? Outcome.nothingNew(c.agreement().value())
                : Outcome.of(
                        c.agreement().value(), new AgreementSigned(c.office(), c.agreement(), c.by(), c.signedOn()));
    }

    /** The partnership agreement that guides a day: the one in force, else the one that ran out last. */
    public Optional<Terms> guiding(LocalDate day, SortedSet<OwnerId> owners) {
        return agreements.items().stream()
                .filter(a -> a.terms().kind() == AgreementKind.PARTNERSHIP && a.completeFor(owners))
                .map(Agreement::terms)
                .filter(terms -> !terms.from().isAfter(day))
                .max(Comparator.comparing(Terms::from));
    }

    private Agreement existing(AgreementNumber number) {
        return agreements.get(number.value(), "agreement");
    }

    public Agreements after(AgreementEvent event) {
        return new Agreements(
                switch (event) {
                    case TextAgreed e ->
                        agreements.plus(
                                new Agreement(e.terms(), Collections.emptySortedSet(), Collections.emptySortedSet()));
                    case OwnerApprovalRecorded e ->
                        e.counts()
                                ? agreements.update(
                                        e.agreement().value(),
                                        a -> new Agreement(a.terms(), plus(a.approvedBy(), e.owner()), a.signedBy()))
                                : agreements;
                    case AgreementSigned e ->
                        agreements.update(
                                e.agreement().value(),
                                a -> new Agreement(a.terms(), a.approvedBy(), plus(a.signedBy(), e.owner())));
                });
    }

    private static SortedSet<OwnerId> plus(SortedSet<OwnerId> owners, OwnerId owner) {
        var more = new TreeSet<>(owners);
        more.add(owner);
        return Collections.unmodifiableSortedSet(more);
    }
}
