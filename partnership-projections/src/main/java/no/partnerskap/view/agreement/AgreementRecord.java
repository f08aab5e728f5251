package no.partnerskap.view.agreement;

import static no.partnerskap.core.rules.Rule.R_163;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementEvent.AgreedTextWithdrawn;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.DeviationEnded;
import no.partnerskap.core.agreement.AgreementEvent.DeviationReported;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Recorded events of one agreement, in order. */
record AgreementRecord(AgreementNumber number, List<Recorded<AgreementEvent>> events) {
    AgreementRecord {
        events = List.copyOf(events);
    }

    /** From the events of the office, which include all agreements. */
    static AgreementRecord of(AgreementNumber number, List<Recorded<PartnershipEvent>> office) {
        var events = office.stream()
                .flatMap(recorded -> recorded.only(AgreementEvent.class).stream())
                .filter(recorded -> recorded.event().agreement().equals(number))
                .toList();
        return new AgreementRecord(number, events);
    }

    private <E extends AgreementEvent> Stream<Recorded<E>> all(Class<E> type) {
        return events.stream().flatMap(recorded -> recorded.only(type).stream());
    }

    Stream<Recorded<AmendmentProposed>> proposals() {
        return all(AmendmentProposed.class);
    }

    Optional<Recorded<AmendmentAdopted>> adopted(int amendment) {
        return all(AmendmentAdopted.class)
                .filter(recorded -> recorded.event().amendment() == amendment)
                .findFirst();
    }

    Optional<Recorded<AmendmentProposed>> proposed(int amendment) {
        return proposals()
                .filter(recorded -> recorded.event().amendment() == amendment)
                .findFirst();
    }

    /** The changes that carry amendments of this agreement, adopted or not. */
    Stream<ChangeNumber> carriers() {
        return proposals().map(recorded -> recorded.event().change());
    }

    /** The agreements that froze the text, one of each party; none if it is not agreed. */
    List<Recorded<TextAgreed>> agreed() {
        var given = new ArrayList<Recorded<TextAgreed>>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case TextAgreed e -> given.add(recorded.with(e));
                case ClauseRevised e -> given.clear();
                case AgreedTextWithdrawn e ->
                    given.removeIf(one -> one.event().agreedBy().equals(e.withdrawnBy()));
                default -> {}
            }
        }
        return given.stream().anyMatch(one -> one.event().freezes()) ? List.copyOf(given) : List.of();
    }

    /** Each owner's first approval that counts. */
    List<Recorded<OwnerApprovalRecorded>> approvals() {
        return firstOfEach(
                all(OwnerApprovalRecorded.class)
                        .filter(recorded -> recorded.event().counts()),
                OwnerApprovalRecorded::owner);
    }

    /** Each owner's first signature. */
    List<Recorded<AgreementSigned>> signatures() {
        return firstOfEach(all(AgreementSigned.class), AgreementSigned::owner);
    }

    private static <E extends AgreementEvent> List<Recorded<E>> firstOfEach(
            Stream<Recorded<E>> events, Function<E, OwnerId> owner) {
        var seen = new HashSet<OwnerId>();
        return events.filter(recorded -> seen.add(owner.apply(recorded.event())))
                .toList();
    }

    /** Whose word the text is: that of the owner that last worded it, until every party has agreed to it. */
    ConfirmationStatus text(SortedSet<OwnerId> toAgree) {
        var first = events.getFirst();
        var last = events.stream()
                .filter(recorded -> recorded.event() instanceof ClauseRevised)
                .reduce(first, (earlier, later) -> later);
        var by = switch (last.event()) {
            case ClauseRevised e -> e.revisedBy();
            case DraftShared e -> e.sharedBy();
            case TextAgreed e -> e.agreedBy();
            default -> throw new IllegalStateException("An agreement begins with a draft or an agreed text");
        };
        return worded(by, last.recordedAt(), toAgree);
    }

    /** A wording is its owner's word until every party has agreed to the same text with it. */
    @Keeps(R_163)
    private ConfirmationStatus worded(OwnerId by, Instant recordedAt, SortedSet<OwnerId> toAgree) {
        var agreed = agreed();
        return agreed.isEmpty()
                ? ConfirmationStatus.recordedBy(by, Oslo.dayOf(recordedAt), toAgree)
                : ConfirmationStatus.confirmed(Oslo.dayOf(agreed.getLast().recordedAt()));
    }

    /** The wordings of a clause in the negotiation; the last is the one that awaits the parties, or that they have agreed to. */
    List<NegotiatedWording> negotiated(ClauseKey key, SortedSet<OwnerId> toAgree, LocalDate day) {
        var wordings = new ArrayList<>(negotiated(key));
        if (!wordings.isEmpty()) {
            var last = wordings.removeLast();
            wordings.add(last.with(worded(last.by(), last.recordedAt(), toAgree).on(day)));
        }
        return List.copyOf(wordings);
    }

    /** The wordings of one clause during the negotiation, up to the agreed text: only those that changed it. */
    List<NegotiatedWording> negotiated(ClauseKey key) {
        var wordings = new ArrayList<NegotiatedWording>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case DraftShared e -> word(wordings, recorded, e.sharedBy(), find(e.terms(), key));
                case ClauseRevised e when e.key().equals(key) -> word(wordings, recorded, e.revisedBy(), e.clause());
                case TextAgreed e -> word(wordings, recorded, e.agreedBy(), find(e.terms(), key));
                default -> {}
            }
        }
        return List.copyOf(wordings);
    }

    private static void word(
            List<NegotiatedWording> wordings, Recorded<?> recorded, OwnerId by, @Nullable Clause clause) {
        var last = wordings.isEmpty() ? null : wordings.getLast().clause();
        if (clause == null ? last != null : !clause.equals(last)) {
            wordings.add(new NegotiatedWording(
                    by,
                    clause,
                    recorded.recordedAt(),
                    recorded.version(),
                    ConfirmationStatus.recordedBy(by, recorded.recordedAt())));
        }
    }

    private static @Nullable Clause find(Terms terms, ClauseKey key) {
        return terms.clauses().stream()
                .filter(clause -> clause.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The deviations not ended on a day. */
    List<OpenDeviation> deviations(LocalDate day) {
        var ended = new HashSet<Integer>();
        all(DeviationEnded.class)
                .filter(recorded -> !recorded.event().on().day().isAfter(day))
                .forEach(recorded -> ended.add(recorded.event().deviation()));
        return all(DeviationReported.class)
                .filter(recorded -> !recorded.event().since().day().isAfter(day))
                .filter(recorded -> !ended.contains(recorded.event().deviation()))
                .map(OpenDeviation::of)
                .toList();
    }
}
