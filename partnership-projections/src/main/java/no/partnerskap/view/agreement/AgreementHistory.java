package no.partnerskap.view.agreement;

import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_154;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.ClauseVersion;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.agreement.CurrentAgreement.ReplacedAgreement;
import no.partnerskap.view.agreement.Provenance.TextApproved;

/**
 * History of the agreements of one partnership as known at an instant, and what it gives on a day. Pure: the rules give what
 * applies, the record gives its origin.
 *
 * @param file the events of the office, in order
 * @param office the office's facts as the rules have them
 * @param carriers the changes that carry amendments
 * @param decisions the status of meeting decisions
 */
record AgreementHistory(
        List<Recorded<PartnershipEvent>> file,
        OfficeFacts office,
        Map<ChangeNumber, AmendmentChange> carriers,
        List<DecisionStanding> decisions) {
    static AgreementHistory of(List<Recorded<PartnershipEvent>> file, List<Recorded<PartnershipEvent>> meetings) {
        var office = OfficeFacts.of(file);
        var decisions = DecisionStanding.of(meetings, office.office().ownerIds());
        return new AgreementHistory(List.copyOf(file), office, Map.of(), List.copyOf(decisions.values()));
    }

    AgreementHistory with(Map<ChangeNumber, List<Recorded<PartnershipEvent>>> changes) {
        var read = changes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> AmendmentChange.of(e.getValue())));
        return new AgreementHistory(file, office, read, decisions);
    }

    /** The changes that carry amendments of some agreements. */
    SortedSet<ChangeNumber> carriersOf(List<AgreementNumber> agreements) {
        return agreements.stream()
                .flatMap(number -> record(number).carriers())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Agreements agreements() {
        return office.agreements();
    }

    private SortedSet<OwnerId> owners() {
        return office.office().ownerIds();
    }

    private AgreementRecord record(AgreementNumber number) {
        return AgreementRecord.of(number, file);
    }

    private Stream<AgreementNumber> numbers(AgreementKind kind) {
        return IntStream.range(1, agreements().agreements().next())
                .mapToObj(AgreementNumber::new)
                .filter(number -> agreements().existing(number).terms().kind() == kind);
    }

    private Optional<Agreement> find(AgreementNumber number) {
        return agreements().agreements().find(number.value());
    }

    /** The agreement of a kind in force on a day, and those that will replace it. */
    List<AgreementNumber> fromThenOn(AgreementKind kind, LocalDate day) {
        var current = agreements().inForce(kind, day, owners());
        var coming = numbers(kind)
                .filter(number ->
                        begins(number).filter(from -> from.isAfter(day)).isPresent())
                .sorted(Comparator.comparing(number -> begins(number).orElse(LocalDate.MAX)));
        return Stream.concat(current.stream(), coming).toList();
    }

    private Optional<LocalDate> begins(AgreementNumber number) {
        return agreements().existing(number).inForceFrom(owners());
    }

    /** What applies on a day, what is adopted for later, and what is proposed. */
    @Keeps({R_021, R_023, R_154})
    CurrentAgreement current(AgreementKind kind, LocalDate day) {
        var current = agreements().inForce(kind, day, owners());
        var now = current.map(number -> state(number, day)).orElse(AgreementState.NOT_ON_RECORD);
        var standing = Set.copyOf(now.clauses().stream().map(ClauseWording::key).toList());
        return new CurrentAgreement(
                kind,
                current.orElse(null),
                now.standing(),
                now.terms() == null ? null : now.terms().text(),
                current.map(number -> provenances(number, day).agreed()).orElse(null),
                now.clauses(),
                fromThenOn(kind, day).stream()
                        .flatMap(number -> notYetInForce(number, day))
                        .toList(),
                decidedWithoutDate(day),
                fromThenOn(kind, day).stream()
                        .flatMap(number -> proposed(number, day))
                        .toList(),
                current.stream()
                        .flatMap(number -> record(number).deviations(day).stream())
                        .filter(deviation -> !standing.contains(deviation.clause()))
                        .toList(),
                numbers(kind).flatMap(number -> replaced(number, day)).toList());
    }

    /** A meeting cannot decide a term alone, so such a decision is one that the owners' lines have yet to approve. */
    private List<RelatedDecision> decidedWithoutDate(LocalDate day) {
        return decisions.stream()
                .filter(decided -> decided.decision().counted().awaitsOwnLines())
                .filter(decided -> decided.decision().text().effectiveOn() == null)
                .filter(decided -> decided.replacedBy().isEmpty())
                .map(decided -> RelatedDecision.of(decided, day))
                .toList();
    }

    private Stream<ReplacedAgreement> replaced(AgreementNumber number, LocalDate day) {
        return agreements()
                .replacedOn(number, owners())
                .filter(next -> !next.isAfter(day))
                .map(next -> new ReplacedAgreement(number, begins(number).orElse(next), next))
                .stream();
    }

    /** What begins after a day and before the next agreement; a wording replaced on its first day never begins. */
    private Stream<ClauseWording> notYetInForce(AgreementNumber number, LocalDate day) {
        var next = agreements().replacedOn(number, owners()).orElse(LocalDate.MAX);
        return agreements().existing(number).consolidated().wordings().values().stream()
                .flatMap(versions -> versions.stream()
                        .filter(version -> version.validFrom().isAfter(day)
                                && version.validFrom().isBefore(next))
                        .filter(version -> versions.stream()
                                .noneMatch(other -> other.version() > version.version()
                                        && other.validFrom().equals(version.validFrom()))))
                .sorted(Comparator.comparing(ClauseVersion::validFrom))
                .map(version -> worded(number, version, List.of(), day));
    }

    private ClauseWording worded(
            AgreementNumber number, ClauseVersion version, List<OpenDeviation> deviations, LocalDate day) {
        return new ClauseWording(
                number,
                version.key(),
                version.clause(),
                version.version(),
                version.validFrom(),
                provenances(number, day).of(version),
                deviations.stream()
                        .filter(deviation -> deviation.clause().equals(version.key()))
                        .toList());
    }

    private Provenances provenances(AgreementNumber number, LocalDate day) {
        var agreement = agreements().existing(number);
        return new Provenances(
                record(number),
                carriers,
                decisions.stream()
                        .map(decided -> RelatedDecision.of(decided, day))
                        .toList(),
                agreement.terms().kind().parties(owners()),
                agreement.toAgree(owners()),
                day);
    }

    private Stream<ProposedAmendment> proposed(AgreementNumber number, LocalDate day) {
        var record = record(number);
        return record.proposals()
                .filter(proposal -> record.adopted(proposal.event().amendment()).isEmpty())
                .flatMap(proposal -> proposed(proposal, day));
    }

    private Stream<ProposedAmendment> proposed(Recorded<AmendmentProposed> recorded, LocalDate day) {
        var e = recorded.event();
        var carrier = carriers.get(e.change());
        if (carrier == null || carrier.content() == null || carrier.withdrawn()) {
            return Stream.empty();
        }
        var approvals = carrier.approvals(e.textSha256(), office.mandates()::cover);
        var awaiting = new TreeSet<>(
                agreements().existing(e.agreement()).terms().kind().parties(owners()));
        approvals.stream().map(TextApproved::owner).forEach(awaiting::remove);
        return Stream.of(new ProposedAmendment(
                e.agreement(),
                e.amendment(),
                e.change(),
                e.proposedBy(),
                carrier.content().effectiveOn(),
                e.textSha256(),
                e.clauses(),
                approvals,
                awaiting,
                recorded.version(),
                ConfirmationStatus.recordedBy(e.proposedBy(), Oslo.dayOf(recorded.recordedAt()), awaiting)
                        .on(day)));
    }

    /** The history of one clause; empty if no such clause was recorded. */
    @Keeps(R_019)
    Optional<ClauseHistory> clause(AgreementNumber number, ClauseKey key, LocalDate day) {
        var negotiated = find(number)
                .map(agreement -> record(number).negotiated(key, agreement.toAgree(owners()), day))
                .orElse(List.of());
        var versions = find(number)
                .map(agreement -> agreement.consolidated().wordings().getOrDefault(key, List.of()))
                .orElse(List.of());
        if (negotiated.isEmpty() && versions.isEmpty()) {
            return Optional.empty();
        }
        var deviations = record(number).deviations(day).stream()
                .filter(deviation -> deviation.clause().equals(key))
                .toList();
        var applies = agreements().consolidated(number, day).stream()
                .filter(version -> version.key().equals(key))
                .map(ClauseVersion::version)
                .findFirst();
        return Optional.of(new ClauseHistory(
                number,
                key,
                applies.orElse(null),
                versions.stream()
                        .map(version -> worded(number, version, List.of(), day))
                        .toList(),
                negotiated,
                proposed(number, day)
                        .filter(amendment -> amendment.clauses().stream()
                                .anyMatch(change -> change.key().equals(key)))
                        .toList(),
                deviations));
    }

    /** The state of one agreement on a day, in force or not. */
    AgreementState state(AgreementNumber number, LocalDate day) {
        return find(number).map(agreement -> state(number, agreement, day)).orElse(AgreementState.NOT_ON_RECORD);
    }

    private AgreementState state(AgreementNumber number, Agreement agreement, LocalDate day) {
        var deviations = record(number).deviations(day);
        var clauses = agreement.consolidated().on(day).stream()
                .map(version -> worded(number, version, deviations, day))
                .toList();
        return new AgreementState(standing(number, day), agreement.terms(), clauses);
    }

    private AgreementStatus standing(AgreementNumber number, LocalDate day) {
        var withdrawn = carriers.entrySet().stream()
                .filter(carrier -> carrier.getValue().withdrawn())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return agreements().status(number, day, owners(), withdrawn);
    }
}
