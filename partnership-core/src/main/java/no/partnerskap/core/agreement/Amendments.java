package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_012;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_020;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_117;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_175;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.TouchedKinds.Rewording;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Rules on amendments (no: avtaleendring) of single clauses: proposed with a change, adopted by that change's approvals. */
public record Amendments(Agreements known) {

    /**
     * The kind of change that an amendment is, from the clauses it touches.
     *
     * @param day the day from which it is to apply
     */
    public ChangeKind kind(ProposeAmendment c, LocalDate day) {
        return TouchedKinds.leading(kinds(c, day));
    }

    private SortedSet<ChangeKind> kinds(ProposeAmendment c, LocalDate day) {
        var text = known.existing(c.agreement()).consolidated().clausesOn(day);
        if (c.clauses().isEmpty()) {
            throw new Malformed("/clauses", "empty");
        }
        return TouchedKinds.of(c.clauses().stream()
                .map(change -> new Rewording(find(text, change.key()), change.clause()))
                .toList());
    }

    private static @Nullable Clause find(List<Clause> text, ClauseKey key) {
        return text.stream()
                .filter(clause -> clause.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Proposes an amendment if law and agreement allow it; only the clauses it names are touched. */
    @Keeps({R_011, R_012, R_017, R_019, R_021, R_175})
    public Outcome propose(ProposeAmendment c, AmendmentCarrier amendmentCarrier, SortedSet<OwnerId> owners) {
        var agreement = known.existing(c.agreement());
        var day = amendmentCarrier.effectiveOn();
        Refused.unless(agreement.terms().kind().admits(c.by()), "agreement.no-party", R_175);
        Refused.unless(agreement.approvedByAll(owners), "amendment.not-approved", R_017);
        Refused.when(
                known.replacedOn(c.agreement(), owners)
                        .filter(next -> !next.isAfter(day))
                        .isPresent(),
                "amendment.replaced",
                R_021);
        checkCarrier(c, amendmentCarrier);
        ClauseRules.check(agreement, c.clauses());
        c.clauses().stream()
                .filter(change -> change.clause() == null)
                .filter(change -> find(agreement.consolidated().clausesOn(day), change.key()) == null)
                .forEach(change -> {
                    throw new UnknownNumber("clause", change.key());
                });
        missing(agreement, day, c.clauses()).ifPresent(missing -> {
            throw Refused.because(missing);
        });
        int number = agreement.amendments().next();
        var event = new AmendmentProposed(
                c.office(),
                c.agreement(),
                number,
                amendmentCarrier.number(),
                c.by(),
                c.clauses(),
                ContentHash.of(c.clauses()));
        return Outcome.of(number, event).with(noticed(agreement, day, c.clauses(), owners));
    }

    /** A change carries one amendment or cost key, of its own kind, for its own initiator. */
    private void checkCarrier(ProposeAmendment c, AmendmentCarrier amendmentCarrier) {
        ActOfAnother.unless(amendmentCarrier.initiator().equals(c.by()), "change.other-initiator");
        Refused.unless(amendmentCarrier.free(), "amendment.change-taken", R_019);
        var kinds = kinds(c, amendmentCarrier.effectiveOn());
        if (!TouchedKinds.carriedAs(amendmentCarrier.kind(), kinds)) {
            throw new Refused(
                    "amendment.other-kind",
                    R_019,
                    Map.of("kind", TouchedKinds.leading(kinds).name()));
        }
    }

    private List<Finding> noticed(
            Agreement agreement, LocalDate day, List<ClauseChange> changes, SortedSet<OwnerId> owners) {
        if (agreement.terms().kind() != AgreementKind.PARTNERSHIP) {
            return List.of();
        }
        var text = amended(agreement, day, changes);
        return new AgreementChecklist(text.clausesOn(day), owners).missing();
    }

    private static ConsolidatedText amended(Agreement agreement, LocalDate day, List<ClauseChange> changes) {
        var next = new AdoptedAmendment(agreement.amendments().next(), day, Origin.JOINT_DECISION, changes);
        return ConsolidatedText.of(
                agreement.terms().clauses(),
                agreement.firstDay(),
                agreement.adopted().plus(next).items());
    }

    /**
     * What the law requires and the text would lack on any day from the amendment's date, also if a later amendment has been
     * adopted before it.
     */
    @Keeps({R_011, R_012})
    private static Optional<Finding> missing(Agreement agreement, LocalDate day, List<ClauseChange> changes) {
        if (agreement.terms().kind() != AgreementKind.PARTNERSHIP) {
            return Optional.empty();
        }
        var text = amended(agreement, day, changes);
        var begins = agreement.firstDay();
        return text.turns(day.isBefore(begins) ? begins : day).stream()
                .flatMap(turn -> StatutoryContent.missingIn(text.clausesOn(turn)).stream())
                .findFirst();
    }

    /** The amendments that await their change. */
    public List<OpenAmendment> open() {
        var open = new ArrayList<OpenAmendment>();
        for (int i = 1; i < known.agreements().next(); i++) {
            var number = new AgreementNumber(i);
            var amendments = known.existing(number).amendments();
            IntStream.rangeClosed(1, amendments.items().size())
                    .filter(a -> !amendments.get(a, "amendment").adopted())
                    .mapToObj(a -> open(number, a, amendments.get(a, "amendment")))
                    .forEach(open::add);
        }
        return List.copyOf(open);
    }

    private static OpenAmendment open(AgreementNumber agreement, int number, Amendment amendment) {
        return new OpenAmendment(agreement, number, amendment.change(), amendment.textSha256());
    }

    /**
     * Adopts an amendment that every line has approved: it applies from its change's date, retroactively only if all approvals say so.
     *
     * @param approvals one of every owner, each for the amendment's hash
     */
    @Keeps({R_019, R_020})
    public Outcome carryOut(
            OfficeNumber office, OpenAmendment open, List<LineApproval> approvals, LocalDate effectiveOn) {
        var last = approvals.stream()
                .map(approval -> approval.decidedOn().day())
                .max(Comparator.naturalOrder())
                .orElse(effectiveOn);
        boolean back = last.isAfter(effectiveOn);
        if (back && !approvals.stream().allMatch(LineApproval::retroactive)) {
            return waits(
                    open,
                    new Finding(
                            R_020,
                            "amendment.retroactive",
                            Map.of("effectiveOn", effectiveOn.toString(), "lastApproval", last.toString())));
        }
        return adopted(office, open, effectiveOn, Origin.JOINT_DECISION, approvals, changes(open));
    }

    /**
     * Adopts terms set by the dispute board: of the clauses touched only those in dispute, in the board's words, without any approval.
     *
     * @param texts the text set, by the key of the term
     */
    @Keeps({R_117, R_118})
    public Outcome setByBoard(
            OfficeNumber office, OpenAmendment open, LocalDate effectiveOn, Map<String, String> texts) {
        var text = known.existing(open.agreement()).consolidated().clausesOn(effectiveOn);
        var set = changes(open).stream()
                .filter(change -> texts.containsKey(change.key().value()))
                .flatMap(change -> Stream.ofNullable(
                                change.clause() == null ? find(text, change.key()) : change.clause())
                        .map(clause -> new ClauseChange(
                                change.key(),
                                clause.withText(texts.getOrDefault(change.key().value(), clause.text())))))
                .toList();
        return set.isEmpty()
                ? Outcome.nothingNew(open.agreement().value())
                : adopted(office, open, effectiveOn, Origin.SET_BY_BOARD, List.of(), set);
    }

    private List<ClauseChange> changes(OpenAmendment open) {
        return known.existing(open.agreement())
                .amendments()
                .get(open.amendment(), "amendment")
                .clauses();
    }

    /** Two amendments may each be lawful but not both together; the second one then waits. */
    private Outcome adopted(
            OfficeNumber office,
            OpenAmendment open,
            LocalDate validFrom,
            Origin origin,
            List<LineApproval> approvals,
            List<ClauseChange> changes) {
        return missing(known.existing(open.agreement()), validFrom, changes)
                .map(missing -> waits(open, missing))
                .orElseGet(() -> Outcome.of(
                        open.amendment(),
                        new AmendmentAdopted(
                                office,
                                open.agreement(),
                                open.amendment(),
                                open.change(),
                                validFrom,
                                origin,
                                approvals,
                                changes)));
    }

    private static Outcome waits(OpenAmendment open, Finding why) {
        return Outcome.nothingNew(open.amendment()).with(List.of(why));
    }
}
