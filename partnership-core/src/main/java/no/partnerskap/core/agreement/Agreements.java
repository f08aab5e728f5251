package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_014;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_175;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.ClauseFields.FurtherService;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;

/** Agreements of one partnership: who has approved and signed what, and what applies on a day. */
public record Agreements(Numbered<Agreement> agreements) {
    public static final Agreements NONE = new Agreements(Numbered.none());

    /** Records the approval; without a mandate, for another text, or by an owner that is no party, it does not count. */
    @Keeps({R_016, R_018, R_175})
    public Outcome approve(RecordOwnerApproval c, boolean mandated) {
        var agreement = existing(c.agreement());
        var findings = new ArrayList<Finding>();
        boolean party = agreement.terms().kind().admits(c.by());
        if (!party) {
            findings.add(Finding.of(R_175, "approval.no-party"));
        }
        boolean sameText = c.textSha256().equals(agreement.textSha256());
        if (!sameText) {
            findings.add(Finding.of(R_016, "approval.other-text"));
        }
        if (!mandated) {
            findings.add(Finding.of(R_018, "approval.no-mandate"));
        }
        var event = new OwnerApprovalRecorded(
                c.office(),
                c.agreement(),
                c.by(),
                c.textSha256(),
                c.approvedOn(),
                c.body(),
                c.mandate(),
                party && sameText && mandated);
        return Outcome.of(c.agreement().value(), event).with(findings);
    }

    /** The last signature decides the first day in force; no two agreements of a kind begin on the same day. */
    @Keeps({R_017, R_021, R_175})
    public Outcome sign(SignAgreement c, SortedSet<OwnerId> owners) {
        var agreement = existing(c.agreement());
        Refused.unless(agreement.terms().kind().admits(c.by()), "agreement.no-party", R_175);
        Refused.unless(agreement.approvedBy().contains(c.by()), "agreement.not-approved", R_017);
        if (agreement.signedBy().contains(c.by())) {
            return Outcome.nothingNew(c.agreement().value());
        }
        var kind = agreement.terms().kind();
        var begins = agreement.signedOn(c.by(), c.signedOn().day()).inForceFrom(owners);
        boolean taken = begins.isPresent()
                && kind.oneAtATime()
                && complete(kind, owners)
                        .anyMatch(other -> other.inForceFrom(owners).equals(begins));
        Refused.when(taken, "agreement.same-day", R_021);
        return Outcome.of(c.agreement().value(), new AgreementSigned(c.office(), c.agreement(), c.by(), c.signedOn()));
    }

    private Stream<Agreement> complete(AgreementKind kind, SortedSet<OwnerId> owners) {
        return agreements.items().stream()
                .filter(agreement -> agreement.terms().kind() == kind && agreement.completeFor(owners));
    }

    /** The partnership agreement that applies on a day: the one in force, also when its term has expired. */
    public Optional<Terms> applicable(LocalDate day, SortedSet<OwnerId> owners) {
        return inForce(AgreementKind.PARTNERSHIP, day, owners)
                .map(number -> existing(number).terms());
    }

    /** The agreement of a kind that has begun last, on or before a day: each ends where the next begins. */
    @Keeps({R_021, R_023})
    public Optional<AgreementNumber> inForce(AgreementKind kind, LocalDate day, SortedSet<OwnerId> owners) {
        return IntStream.rangeClosed(1, agreements.items().size())
                .mapToObj(AgreementNumber::new)
                .filter(number -> existing(number).terms().kind() == kind)
                .filter(number -> existing(number)
                        .inForceFrom(owners)
                        .filter(from -> !from.isAfter(day))
                        .isPresent())
                .max(Comparator.comparing((AgreementNumber number) ->
                                existing(number).inForceFrom(owners).orElse(LocalDate.MIN))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The day on which the next agreement of the same kind begins, where this one is in force and another follows. */
    @Keeps(R_021)
    public Optional<LocalDate> replacedOn(AgreementNumber number, SortedSet<OwnerId> owners) {
        var agreement = existing(number);
        var kind = agreement.terms().kind();
        return agreement
                .inForceFrom(owners)
                .filter(from -> kind.oneAtATime())
                .flatMap(from -> complete(kind, owners)
                        .flatMap(other -> other.inForceFrom(owners).stream())
                        .filter(begins -> begins.isAfter(from))
                        .min(Comparator.naturalOrder()));
    }

    /**
     * The status of an agreement on a day, by the owners whose approval and signature it needs.
     *
     * @param withdrawn the changes that were withdrawn, and with them the amendments they carried
     */
    public AgreementStatus status(
            AgreementNumber number, LocalDate day, SortedSet<OwnerId> owners, Set<ChangeNumber> withdrawn) {
        var agreement = existing(number);
        boolean amended = agreement.open().stream().anyMatch(amendment -> !withdrawn.contains(amendment.change()));
        var progress = new AgreementStatus.Progress(
                agreement.agreed(),
                agreement.approvedByAll(owners),
                agreement.inForceFrom(owners).orElse(null),
                replacedOn(number, owners).orElse(null),
                amended,
                agreement.evaluationDue(day).orElse(null),
                agreement.upkeep().noticeGiven(day));
        return AgreementStatus.of(agreement.terms().endExclusive(), progress, day);
    }

    /** The clauses of an agreement that apply on a day, each with its version and origin. */
    public List<ClauseVersion> consolidated(AgreementNumber number, LocalDate day) {
        return existing(number).consolidated().on(day);
    }

    /** The clauses of the agreement of a kind in force on a day; none where there is no agreement, or only a document. */
    public List<Clause> clausesInForce(AgreementKind kind, LocalDate day, SortedSet<OwnerId> owners) {
        return inForce(kind, day, owners)
                .map(number -> existing(number).consolidated().clausesOn(day))
                .orElse(List.of());
    }

    /** Whether the agreement in force on a day says who employs the leader, and with what powers. */
    @Keeps(R_027)
    public boolean leadershipSettled(LocalDate day, SortedSet<OwnerId> owners) {
        return clausesInForce(AgreementKind.PARTNERSHIP, day, owners).stream()
                .map(Clause::fields)
                .anyMatch(fields -> fields instanceof ClauseFields.LeadershipAndStaffing terms && terms.settled());
    }

    /** The services beyond the minimum that every owner has agreed to have in the office on a day. */
    @Keeps(R_014)
    public List<FurtherService> servicesBeyond(LocalDate day, SortedSet<OwnerId> owners) {
        return clausesInForce(AgreementKind.PARTNERSHIP, day, owners).stream()
                .map(Clause::fields)
                .filter(ClauseFields.Services.class::isInstance)
                .flatMap(fields -> ((ClauseFields.Services) fields).beyond().stream())
                .filter(service -> !service.start().isAfter(day))
                .toList();
    }

    /** The amendments that await the approvals of their change; that of a withdrawn change is never adopted. */
    public List<OpenAmendment> open() {
        return new Amendments(this).open();
    }

    /** See {@link Amendments#carryOut}. */
    public Outcome carryOut(
            OfficeNumber office, OpenAmendment open, List<LineApproval> approvals, LocalDate effectiveOn) {
        return new Amendments(this).carryOut(office, open, approvals, effectiveOn);
    }

    /** See {@link Amendments#setByBoard}. */
    public Outcome setByBoard(
            OfficeNumber office, OpenAmendment open, LocalDate effectiveOn, Map<String, String> texts) {
        return new Amendments(this).setByBoard(office, open, effectiveOn, texts);
    }

    /** Whether what a change carries has been carried out. */
    public boolean carriedOut(ChangeNumber change) {
        return amendments().anyMatch(amendment -> amendment.change().equals(change) && amendment.adopted());
    }

    /** Whether a change carries an amendment, open or carried out. */
    public boolean carriedBy(ChangeNumber change) {
        return amendments().anyMatch(amendment -> amendment.change().equals(change));
    }

    private Stream<Amendment> amendments() {
        return agreements.items().stream().flatMap(agreement -> agreement.amendments().items().stream());
    }

    public Agreement existing(AgreementNumber number) {
        return agreements.get(number.value(), "agreement");
    }

    public Agreements after(AgreementEvent event) {
        return AgreementChronicle.after(this, event);
    }
}
