package no.partnerskap.view.inbox;

import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_130;
import static no.partnerskap.core.rules.Rule.R_163;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.AgreementEvent.AgreedTextWithdrawn;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.inbox.InboxSubject.OfAgreement;

/** What awaits the lines in the agreements of an office: texts to agree, approve and sign, evaluations, and terms that end. */
record AgreementMatters(OfficeFacts office, List<Recorded<PartnershipEvent>> events, LocalDate day) {
    private static final int TERM_MONTHS = 12;

    Stream<Awaited> all() {
        var since = since();
        return IntStream.rangeClosed(1, office.agreements().agreements().items().size())
                .mapToObj(AgreementNumber::new)
                .flatMap(number -> one(number, office.agreements().existing(number), since));
    }

    private SortedSet<OwnerId> owners() {
        return office.office().ownerIds();
    }

    /** The day on which each text last took a step toward being in force. */
    private Map<AgreementNumber, LocalDate> since() {
        var days = new HashMap<AgreementNumber, LocalDate>();
        for (var recorded : events) {
            var on = Oslo.dayOf(recorded.recordedAt());
            switch (recorded.event()) {
                case DraftShared e -> days.put(e.agreement(), on);
                case ClauseRevised e -> days.put(e.agreement(), on);
                case AgreedTextWithdrawn e -> days.put(e.agreement(), on);
                case TextAgreed e -> days.put(e.agreement(), on);
                case OwnerApprovalRecorded e -> days.put(e.agreement(), on);
                case AgreementSigned e -> days.put(e.agreement(), on);
                default -> {}
            }
        }
        return days;
    }

    private Stream<Awaited> one(AgreementNumber number, Agreement agreement, Map<AgreementNumber, LocalDate> steps) {
        var from = agreement.terms().from();
        var since = steps.getOrDefault(number, from);
        var text = ContentHash.of(agreement.terms());
        if (!agreement.agreed()) {
            return each(
                    agreement.toAgree(owners()),
                    owner -> Awaited.of(InboxKind.TEXT_TO_AGREE, R_163, owner, new OfAgreement(number, text), since),
                    agreement);
        }
        var toApprove = without(agreement, agreement.approvedBy());
        if (!toApprove.isEmpty()) {
            return each(
                    toApprove,
                    owner -> Awaited.of(
                            InboxKind.AGREEMENT_TO_APPROVE, R_017, owner, new OfAgreement(number, text), since),
                    agreement);
        }
        var toSign = without(agreement, agreement.signedBy());
        return toSign.isEmpty()
                ? Stream.concat(evaluation(number, agreement), term(number, agreement))
                : each(
                        toSign,
                        owner -> Awaited.of(
                                InboxKind.AGREEMENT_TO_SIGN, R_017, owner, new OfAgreement(number, null), since),
                        agreement);
    }

    private SortedSet<OwnerId> without(Agreement agreement, SortedSet<OwnerId> done) {
        var left = new TreeSet<>(parties(agreement));
        left.removeAll(done);
        return left;
    }

    private SortedSet<OwnerId> parties(Agreement agreement) {
        return agreement.terms().kind().parties(owners());
    }

    private interface ForOwner {
        Awaited of(OwnerId owner);
    }

    private static Stream<Awaited> each(SortedSet<OwnerId> whom, ForOwner matter, Agreement agreement) {
        return whom.stream()
                .map(matter::of)
                .map(one -> one.saying(Map.of("kind", agreement.terms().kind().name())));
    }

    private boolean inForce(AgreementNumber number, Agreement agreement) {
        return office.agreements()
                .inForce(agreement.terms().kind(), day, owners())
                .filter(number::equals)
                .isPresent();
    }

    private Stream<Awaited> evaluation(AgreementNumber number, Agreement agreement) {
        return agreement
                .evaluationDue(day)
                .filter(due -> inForce(number, agreement) && Inbox.isNear(due, day))
                .map(due -> each(
                                parties(agreement),
                                owner -> Awaited.of(
                                        InboxKind.EVALUATION_DUE,
                                        R_130,
                                        owner,
                                        new OfAgreement(number, null),
                                        due.minusDays(Inbox.DAYS_AHEAD)),
                                agreement)
                        .map(one -> one.due(due)))
                .orElse(Stream.empty());
    }

    /** From a year before the last day of the term, while no later agreement of the kind begins. */
    private Stream<Awaited> term(AgreementNumber number, Agreement agreement) {
        var end = agreement.terms().endExclusive();
        if (end == null
                || day.isBefore(end.minusMonths(TERM_MONTHS))
                || !inForce(number, agreement)
                || office.agreements().replacedOn(number, owners()).isPresent()) {
            return Stream.empty();
        }
        return each(
                        parties(agreement),
                        owner -> Awaited.of(
                                InboxKind.TERM_ENDS,
                                R_022,
                                owner,
                                new OfAgreement(number, null),
                                end.minusMonths(TERM_MONTHS)),
                        agreement)
                .map(one -> one.due(end.minusDays(1)));
    }
}
