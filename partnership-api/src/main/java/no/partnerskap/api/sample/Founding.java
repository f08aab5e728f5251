package no.partnerskap.api.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.partnerskap.api.sample.Registers.Municipality;
import no.partnerskap.api.sample.Registers.Region;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateCommand.RecordDelegationRules;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;
import org.jspecify.annotations.Nullable;

/**
 * Founding of a sample office: its owners, their mandates and an agreement. Mandates are numbered the same
 * way everywhere: 1 the region director, then the councils in order, then the municipal directors in order.
 */
final class Founding {
    private static final ChangeKind[] DAILY = {
        ChangeKind.OPENING_HOURS_CHANGE,
        ChangeKind.STAFFING_REDUCTION,
        ChangeKind.STAFF_MOVED,
        ChangeKind.TASK_MOVED,
        ChangeKind.BUDGET_FRAME,
        ChangeKind.PRIORITY_SHIFT,
        ChangeKind.IT_SYSTEM_CHANGE
    };
    private static final SortedSet<ChangeKind> PRINCIPLE = Collections.unmodifiableSortedSet(
            new TreeSet<>(Set.of(ChangeKind.COST_KEY_ADJUSTMENT, ChangeKind.LOCATION_MOVE)));

    private final SampleSender sampleSender;
    private final int municipalities;
    private final LeadershipModel leadership;
    private final LocalDate establishedOn;

    private Founding(
            SampleSender sampleSender, int municipalities, LeadershipModel leadership, LocalDate establishedOn) {
        this.sampleSender = sampleSender;
        this.municipalities = municipalities;
        this.leadership = leadership;
        this.establishedOn = establishedOn;
    }

    /** Opens the record in January 2021, with the numbers of that day, and follows the owners through their renumberings. */
    static Founding of(
            SampleSender sampleSender,
            String name,
            Region region,
            LeadershipModel leadership,
            LanguageForm language,
            @Nullable Municipality host,
            Municipality... municipalities) {
        return of(sampleSender, "2021-01-01", name, region, leadership, language, host, municipalities);
    }

    /** Opens the record three days after the partnership was established; the mandates follow a week later. */
    static Founding of(
            SampleSender sampleSender,
            String establishedOn,
            String name,
            Region region,
            LeadershipModel leadership,
            LanguageForm language,
            @Nullable Municipality host,
            Municipality... municipalities) {
        var founding = new Founding(sampleSender, municipalities.length, leadership, LocalDate.parse(establishedOn));
        sampleSender
                .on(founding.after(3))
                .as(
                        "REGISTRAR",
                        new EstablishPartnership(
                                sampleSender.office(),
                                name,
                                founding.establishedOn,
                                region.details(),
                                List.of(municipalities).stream()
                                        .map(Municipality::first)
                                        .toList(),
                                leadership,
                                language,
                                host == null ? null : host.first().number()));
        founding.mandates();
        return founding;
    }

    private void mandates() {
        sampleSender.on(after(10));
        var directed = after(-17);
        grant(
                OwnerId.STATE,
                Body.REGION_DIRECTOR,
                Subjects.ALL,
                Body.DIRECTORATE,
                directed,
                directed.substring(0, 4) + "/18801");
        municipal(owner ->
                grant(owner, Body.MUNICIPAL_COUNCIL, Subjects.ALL, Body.STATUTE, "2018-06-22", "kommuneloven § 5-3"));
    }

    /** A day so many days after the partnership was established. */
    String after(int days) {
        return establishedOn.plusDays(days).toString();
    }

    /** A partnership agreement that applies from one day until another, or until further notice. */
    Founding agreement(String agreedOn, String from, @Nullable String endExclusive) {
        return agreement(agreedOn, from, endExclusive, List.of());
    }

    /** The same with more clauses than every office of the sample has. */
    Founding agreement(String agreedOn, String from, @Nullable String endExclusive, List<Clause> more) {
        sampleSender.on(agreedOn);
        return enacted(terms(from, endExclusive, FoundingText.EVALUATION, more));
    }

    /** The terms of a partnership agreement as every office of the sample has them, with the day of the next evaluation. */
    Terms terms(String from, @Nullable String endExclusive, LocalDate evaluation, List<Clause> more) {
        var text = sampleSender.letter(OwnerId.STATE, "Partnership agreement");
        var end = endExclusive == null ? null : LocalDate.parse(endExclusive);
        return new Terms(
                AgreementKind.PARTNERSHIP,
                LocalDate.parse(from),
                end,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                text,
                Stream.concat(
                                new FoundingText(municipalities, leadership, evaluation).clauses().stream(),
                                more.stream())
                        .toList(),
                null);
    }

    /** Agreed, approved and signed today by every owner. */
    Founding enacted(Terms terms) {
        var hash = ContentHash.of(terms);
        var agreement = new AgreementNumber(
                sampleSender.by(OwnerId.STATE, new AgreeText(sampleSender.office(), OwnerId.STATE, terms)));
        municipal(owner -> sampleSender.by(owner, new AgreeSharedText(sampleSender.office(), agreement, owner, hash)));
        approve(agreement, hash, OwnerId.STATE, Body.REGION_DIRECTOR, regionDirector());
        municipal(owner -> approve(agreement, hash, owner, Body.MUNICIPAL_COUNCIL, council(owner)));
        sign(agreement, OwnerId.STATE);
        municipal(owner -> sign(agreement, owner));
        return this;
    }

    /** What the councils elected in 2023 delegated to their directors. */
    Founding delegated() {
        return delegated("2023-12-04");
    }

    /** The same, recorded on another day. */
    Founding delegated(String recordedOn) {
        sampleSender.on(recordedOn);
        municipal(owner -> grant(
                owner, Body.MUNICIPAL_DIRECTOR, Subjects.of(DAILY), Body.MUNICIPAL_COUNCIL, "2023-11-21", "2023/4410"));
        municipal(owner -> sampleSender.by(
                owner,
                new RecordDelegationRules(
                        sampleSender.office(),
                        owner,
                        Occurred.of("2023-11-21"),
                        Occurred.of("2023-10-17"),
                        PRINCIPLE,
                        "2023/4410")));
        return this;
    }

    /** The renumbering of municipalities on 1 January 2024. */
    Founding renumbered(Municipality... inOrder) {
        sampleSender.on("2024-01-02");
        for (int i = 0; i < inOrder.length; i++) {
            var owner = OwnerId.municipality(i + 1);
            inOrder[i]
                    .renumbered()
                    .forEach(details ->
                            sampleSender.as("REGISTRAR", new RenumberOwner(sampleSender.office(), owner, details)));
        }
        return this;
    }

    static MandateNumber regionDirector() {
        return new MandateNumber(1);
    }

    static MandateNumber council(OwnerId municipality) {
        return new MandateNumber(1 + position(municipality));
    }

    MandateNumber director(OwnerId municipality) {
        return new MandateNumber(1 + municipalities + position(municipality));
    }

    private static int position(OwnerId municipality) {
        return Integer.parseInt(municipality.value().substring(1));
    }

    private void municipal(Consumer<OwnerId> act) {
        for (int i = 1; i <= municipalities; i++) {
            act.accept(OwnerId.municipality(i));
        }
    }

    private void grant(OwnerId owner, Body holder, Subjects subjects, Body by, String decidedOn, String reference) {
        var decided = LocalDate.parse(decidedOn);
        sampleSender.by(
                owner,
                new GrantMandate(
                        sampleSender.office(),
                        owner,
                        holder,
                        null,
                        subjects,
                        null,
                        new SourceDecision(by, Occurred.on(decided), reference),
                        decided.isAfter(establishedOn) ? decided : establishedOn,
                        null));
    }

    private void approve(AgreementNumber agreement, String text, OwnerId owner, Body body, MandateNumber mandate) {
        sampleSender.by(
                owner,
                new RecordOwnerApproval(
                        sampleSender.office(), agreement, owner, text, sampleSender.now(), body, mandate));
    }

    private void sign(AgreementNumber agreement, OwnerId owner) {
        sampleSender.by(owner, new SignAgreement(sampleSender.office(), agreement, owner, sampleSender.now()));
    }
}
