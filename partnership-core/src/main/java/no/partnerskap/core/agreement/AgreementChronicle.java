package no.partnerskap.core.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent.AgreedTextWithdrawn;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.DeviationEnded;
import no.partnerskap.core.agreement.AgreementEvent.DeviationReported;
import no.partnerskap.core.agreement.AgreementEvent.DraftShared;
import no.partnerskap.core.agreement.AgreementEvent.EvaluationRecorded;
import no.partnerskap.core.agreement.AgreementEvent.NoticeGiven;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Fold of events into the agreements. Never fails: an unknown number changes nothing. */
final class AgreementChronicle {
    private AgreementChronicle() {}

    static Agreements after(Agreements known, AgreementEvent event) {
        return switch (event) {
            case DraftShared e -> new Agreements(known.agreements().plus(Agreement.draft(e.terms())));
            case ClauseRevised e ->
                on(
                        known,
                        e,
                        a -> a.withTerms(revised(a.terms(), e.key(), e.clause()))
                                .agreedBy(new TreeSet<>()));
            case AgreedTextWithdrawn e -> on(known, e, a -> a.agreedBy(without(a.agreedBy(), e.withdrawnBy())));
            case TextAgreed e -> agreed(known, e);
            case OwnerApprovalRecorded e ->
                e.counts()
                        ? on(
                                known,
                                e,
                                a -> a.approvedOn(e.owner(), e.approvedOn().day()))
                        : known;
            case AgreementSigned e ->
                on(known, e, a -> a.signedOn(e.owner(), e.signedOn().day()));
            case AmendmentProposed e -> on(known, e, a -> proposed(a, e));
            case AmendmentAdopted e -> on(known, e, a -> adopted(a, e));
            case NoticeGiven e ->
                on(known, e, a -> a.with(a.upkeep().notice(e.givenOn().day())));
            case EvaluationRecorded e ->
                on(known, e, a -> a.with(a.upkeep().evaluated(e.evaluatedOn().day(), e.nextDue())));
            case DeviationReported e ->
                on(known, e, a -> a.with(a.upkeep().with(a.upkeep().deviations().plus(true))));
            case DeviationEnded e ->
                on(
                        known,
                        e,
                        a -> a.with(a.upkeep().with(a.upkeep().deviations().update(e.deviation(), going -> false))));
        };
    }

    private static Agreements on(Agreements known, AgreementEvent event, UnaryOperator<Agreement> change) {
        return on(known, event.agreement(), change);
    }

    private static Agreements on(Agreements known, AgreementNumber number, UnaryOperator<Agreement> change) {
        return new Agreements(known.agreements().update(number.value(), change));
    }

    /** A text agreed without a draft, or the shared draft with that number. */
    private static Agreements agreed(Agreements known, TextAgreed e) {
        return known.agreements().find(e.agreement().value()).isPresent()
                ? on(known, e, a -> agreed(a, e))
                : new Agreements(known.agreements().plus(agreed(Agreement.draft(e.terms()), e)));
    }

    private static Agreement agreed(Agreement a, TextAgreed e) {
        var parties = new TreeSet<>(a.agreedBy());
        parties.add(e.agreedBy());
        var hash = e.textSha256() == null ? ContentHash.of(e.terms()) : e.textSha256();
        var agreement = a.agreedBy(parties);
        return e.freezes() ? agreement.agreedAs(e.terms(), hash) : agreement.withTerms(e.terms());
    }

    private static SortedSet<OwnerId> without(SortedSet<OwnerId> parties, OwnerId one) {
        var others = new TreeSet<>(parties);
        others.remove(one);
        return others;
    }

    private static Agreement proposed(Agreement a, AmendmentProposed e) {
        var amendment = new Amendment(e.change(), e.textSha256(), e.clauses(), false);
        return a.with(a.amendments().plus(amendment), a.adopted(), e.clauses());
    }

    private static Agreement adopted(Agreement a, AmendmentAdopted e) {
        Numbered<AdoptedAmendment> adopted =
                a.adopted().plus(new AdoptedAmendment(e.amendment(), e.validFrom(), e.origin(), e.clauses()));
        return a.with(a.amendments().update(e.amendment(), Amendment::carriedOut), adopted, e.clauses());
    }

    /** The terms with a new wording of one clause: in its old place, or last if it is new. */
    static Terms revised(Terms terms, ClauseKey key, @Nullable Clause clause) {
        boolean known = terms.clauses().stream().anyMatch(c -> c.key().equals(key));
        var clauses = new ArrayList<Clause>();
        for (var old : terms.clauses()) {
            if (!old.key().equals(key)) {
                clauses.add(old);
            } else if (clause != null) {
                clauses.add(clause);
            }
        }
        return terms.with(
                known
                        ? List.copyOf(clauses)
                        : Stream.concat(clauses.stream(), Stream.ofNullable(clause))
                                .toList());
    }
}
