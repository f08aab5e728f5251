package no.partnerskap.view.inbox;

import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_097;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.CostKeys;
import no.partnerskap.core.costkey.KeyReview;
import no.partnerskap.core.costkey.KeyTimeline;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.inbox.InboxSubject.OfAgreement;
import no.partnerskap.view.inbox.InboxSubject.OfSettlement;

/** What awaits the lines in the sharing of cost: settlements to confirm, and reviews of the key. */
record CostKeyMatters(
        CostKeys keys,
        List<Recorded<PartnershipEvent>> events,
        SortedSet<OwnerId> owners,
        int graceDays,
        LocalDate day) {

    static CostKeys fold(List<Recorded<PartnershipEvent>> events) {
        var keys = CostKeys.NONE;
        for (var recorded : events) {
            keys = recorded.event() instanceof CostKeyEvent e ? keys.after(e) : keys;
        }
        return keys;
    }

    Stream<Awaited> all() {
        return Stream.concat(settlements(), keys.timelines().stream().flatMap(this::review));
    }

    private Stream<Awaited> settlements() {
        return events.stream()
                .flatMap(recorded -> recorded.only(SettlementProposed.class).stream())
                .flatMap(this::settlement);
    }

    private Stream<Awaited> settlement(Recorded<SettlementProposed> proposed) {
        var e = proposed.event();
        return keys.settlements().find(e.settlement().value()).filter(one -> !one.settled()).stream()
                .flatMap(one -> owners.stream()
                        .filter(owner -> !owner.equals(one.proposedBy())
                                && !one.confirmedBy().contains(owner)))
                .map(owner -> Awaited.of(
                                InboxKind.SETTLEMENT_TO_CONFIRM,
                                R_097,
                                owner,
                                new OfSettlement(e.agreement(), e.settlement()),
                                Oslo.dayOf(proposed.recordedAt()))
                        .saying(Map.of(
                                "owner-proposing", e.proposedBy().value(),
                                "from", e.from().toString(),
                                "to", e.toExclusive().minusDays(1).toString())));
    }

    /** A review is done when every owner has recorded one since it fell due. */
    private Stream<Awaited> review(KeyTimeline line) {
        var key =
                line.on(day).flatMap(number -> keys.keys().find(number.value())).orElse(null);
        if (key == null || key.validFrom() == null) {
            return Stream.empty();
        }
        var reviews = keys.reviews().stream()
                .filter(review -> review.agreement().equals(line.agreement()))
                .toList();
        var due = KeyReview.of(key.terms(), key.validFrom(), reviews, owners, Optional.empty(), day, graceDays)
                .dueOn();
        if (!Inbox.isNear(due, day)) {
            return Stream.empty();
        }
        var missing = new TreeSet<>(owners);
        reviews.stream()
                .filter(review -> !review.on().isBefore(due) && !review.on().isAfter(day))
                .forEach(review -> missing.remove(review.owner()));
        return missing.stream()
                .map(owner -> Awaited.of(
                                InboxKind.KEY_REVIEW_DUE,
                                R_095,
                                owner,
                                new OfAgreement(line.agreement(), null),
                                due.minusDays(Inbox.DAYS_AHEAD))
                        .due(due));
    }
}
