package no.partnerskap.view.agreement;

import static no.partnerskap.core.rules.Rule.R_162;
import static no.partnerskap.core.rules.Rule.R_163;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.ClauseVersion;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.agreement.Provenance.TextApproved;
import no.partnerskap.view.agreement.Provenance.TextSigned;

/** Provenances of all wordings of one agreement. */
record Provenances(
        AgreementRecord agreement,
        Map<ChangeNumber, AmendmentChange> carriers,
        List<RelatedDecision> decisions,
        SortedSet<OwnerId> parties,
        SortedSet<OwnerId> toAgree,
        LocalDate day) {

    Provenance of(ClauseVersion wording) {
        return wording.amendment() == 0 ? worded(wording.key()) : amended(wording.amendment());
    }

    /** That of a clause of the text first agreed, with the event that gave its wording. */
    private Provenance worded(ClauseKey key) {
        var worded =
                agreement.negotiated(key).stream()
                        .map(NegotiatedWording::version)
                        .reduce((earlier, later) -> later)
                        .stream();
        return agreed(worded);
    }

    /** That of the text first agreed. */
    Provenance agreed() {
        return agreed(Stream.empty());
    }

    private Provenance agreed(Stream<Long> worded) {
        var approvals =
                agreement.approvals().stream().map(Provenances::approved).toList();
        var signatures = agreement.signatures().stream()
                .map(s -> new TextSigned(s.event().owner(), s.event().signedOn(), s.version()))
                .toList();
        return new Provenance(
                agreement.number(),
                0,
                null,
                Origin.AGREED,
                approvals,
                signatures,
                List.of(),
                confirmation(approvals, signatures),
                inOrder(
                        worded,
                        agreement.agreed().stream().map(Recorded::version),
                        approvals.stream().map(TextApproved::version),
                        signatures.stream().map(TextSigned::version)));
    }

    /** A text that every party has approved and signed is that of all since the last of these. */
    @Keeps({R_162, R_163})
    private ConfirmationStatus confirmation(List<TextApproved> approvals, List<TextSigned> signatures) {
        var signers = signatures.stream().map(TextSigned::owner).toList();
        var approvers = approvals.stream().map(TextApproved::owner).toList();
        return signers.containsAll(parties) && approvers.containsAll(parties)
                ? ConfirmationStatus.confirmed(last(
                        Stream.concat(
                                approvals.stream().map(TextApproved::approvedOn),
                                signatures.stream().map(TextSigned::signedOn)),
                        agreement.events().getLast()))
                : agreement.text(toAgree).on(day);
    }

    private static LocalDate last(Stream<Occurred> acts, Recorded<?> recorded) {
        return acts.map(Occurred::day).max(Comparator.naturalOrder()).orElse(Oslo.dayOf(recorded.recordedAt()));
    }

    private static TextApproved approved(Recorded<OwnerApprovalRecorded> recorded) {
        var e = recorded.event();
        return new TextApproved(e.owner(), e.approvedOn(), e.body(), e.mandate(), recorded.version());
    }

    private Provenance amended(int amendment) {
        var adopted = agreement.adopted(amendment).orElseThrow();
        var change = adopted.event().change();
        var carrier = carriers.getOrDefault(change, AmendmentChange.of(List.of()));
        var approvals = adopted.event().approvals().stream().map(carrier::told).toList();
        var origin = adopted.event().origin();
        return new Provenance(
                agreement.number(),
                amendment,
                change,
                origin,
                approvals,
                List.of(),
                decisions.stream()
                        .filter(decided -> change.equals(decided.change()))
                        .toList(),
                origin == Origin.SET_BY_BOARD
                        ? ConfirmationStatus.setByBoard(last(
                                carrier.boardDecisionBefore(adopted.version()).stream()
                                        .map(one -> one.event().decidedOn()),
                                adopted))
                        : ConfirmationStatus.confirmed(last(approvals.stream().map(TextApproved::approvedOn), adopted)),
                inOrder(
                        agreement.proposed(amendment).map(Recorded::version).stream(),
                        approvals.stream().map(TextApproved::version),
                        origin == Origin.SET_BY_BOARD
                                ? carrier.boardDecisionBefore(adopted.version()).stream()
                                        .map(Recorded::version)
                                : Stream.<Long>empty(),
                        Stream.of(adopted.version())));
    }

    @SafeVarargs
    private static List<Long> inOrder(Stream<Long>... versions) {
        return Stream.of(versions).flatMap(some -> some).sorted().distinct().toList();
    }
}
