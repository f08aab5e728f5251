package no.partnerskap.view.inbox;

import static no.partnerskap.core.rules.Rule.R_114;
import static no.partnerskap.core.rules.Rule.R_164;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.dispute.DisputeStage;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.inbox.InboxSubject.OfDispute;

/** What awaits the parties in one dispute until its mediation has ended. What follows is for the county governor and the board. */
record DisputeMatters(Dispute dispute, List<Recorded<PartnershipEvent>> events, SortedSet<OwnerId> owners) {

    Stream<Awaited> all() {
        return isOpen() ? Stream.concat(positions(), accounts()) : Stream.empty();
    }

    boolean isOpen() {
        return dispute.stage().compareTo(DisputeStage.MEDIATION_ENDED) < 0;
    }

    private LocalDate since() {
        return events.stream()
                .filter(recorded -> recorded.event() instanceof DisputeRaised)
                .map(recorded -> Oslo.dayOf(recorded.recordedAt()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Awaited> positions() {
        return dispute.positions().stream()
                .flatMap(term -> owners.stream()
                        .filter(owner -> !term.positions().containsKey(owner))
                        .map(owner -> Awaited.of(
                                        InboxKind.POSITION_TO_STATE,
                                        R_164,
                                        owner,
                                        new OfDispute(dispute.number(), term.key()),
                                        since())
                                .saying(Map.of(
                                        "term",
                                        term.key(),
                                        "owner-raising",
                                        dispute.raisedBy().value()))));
    }

    private Stream<Awaited> accounts() {
        var missing = new TreeSet<>(owners);
        events.stream()
                .flatMap(recorded -> recorded.only(StatementSubmitted.class).stream())
                .forEach(submitted -> missing.remove(submitted.event().party()));
        return missing.stream()
                .map(owner -> Awaited.of(
                                InboxKind.ACCOUNT_TO_GIVE, R_114, owner, new OfDispute(dispute.number(), null), since())
                        .saying(Map.of("owner-raising", dispute.raisedBy().value())));
    }
}
