package no.partnerskap.view.decisionhistory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.view.decisionhistory.DecisionEntry.Confirmed;
import org.jspecify.annotations.Nullable;

/** Each decision by itself, as it stands on a day; what has taken its place is not told yet. */
record DecisionEntries(DecisionFacts known, OwnLineApprovals ownLines, LocalDate day) {
    private static final SortedSet<OwnerId> NOBODY = Collections.emptySortedSet();

    Stream<DecisionEntry> all() {
        return Stream.of(
                        known.meetings.values().stream().map(this::meeting),
                        known.lines().stream().map(this::line),
                        known.agreements.stream().map(this::agreement),
                        known.amendments.stream().map(this::amendment),
                        known.costKeys.stream().map(this::costKey),
                        known.boards.stream().map(this::board))
                .flatMap(rows -> rows);
    }

    private DecisionEntry meeting(DecisionStanding standing) {
        var decision = standing.decision();
        var text = decision.text();
        var change = text.change();
        boolean noted = decision.counted().type() == MeetingDecisionType.NOTED;
        var awaiting = decision.counted().awaitsOwnLines() ? ownLines.missing(change) : NOBODY;
        boolean waits = !awaiting.isEmpty() || decision.counted().awaitsOwnLines() && ownLines.waits(change);
        var confirmation = standing.confirmed();
        long version = standing.wordings().getFirst().recordedIn();
        return new DecisionEntry(
                version,
                standing.recordedIn(),
                known.recordedAt(version),
                DecidedBy.MEETING,
                text.title(),
                text.text(),
                text.subject() == null && change != null
                        ? known.changes().summary(change).content().kind()
                        : text.subject(),
                change,
                change == null ? null : known.carriedBy(change),
                MeetingVote.of(standing.meeting(), decision),
                List.of(),
                null,
                confirmation == null ? DecisionStatus.RECORDED_BY : DecisionStatus.CONFIRMED,
                decision.recordedBy(),
                confirmation == null
                        ? null
                        : new Confirmed(confirmation.since(), confirmation.minutesVersion(), confirmation.recordedIn()),
                text.effectiveOn(),
                noted ? Effect.NOTHING_DECIDED : effect(change, waits, text.effectiveOn()),
                awaiting,
                DecisionLinks.NONE);
    }

    private DecisionEntry line(OwnLineVote word) {
        var content = known.changes().summary(word.change()).content();
        boolean counts = ownLines.counts(word);
        boolean joint = ownLines.joint(word.change());
        var awaiting = joint ? ownLines.missing(word.change()) : NOBODY;
        var confirmed = counts ? ownLines.jointDecision(word.change()).orElse(null) : null;
        return new DecisionEntry(
                word.version(),
                word.readsAs(),
                known.recordedAt(word.version()),
                DecidedBy.OWN_LINE,
                content.summary(),
                null,
                content.kind(),
                word.change(),
                known.carriedBy(word.change()),
                null,
                List.of(word.word(counts)),
                null,
                confirmed == null ? DecisionStatus.RECORDED_BY : DecisionStatus.CONFIRMED,
                word.owner(),
                confirmed,
                content.effectiveOn(),
                effect(word.change(), !awaiting.isEmpty() || ownLines.waits(word.change()), content.effectiveOn()),
                awaiting,
                DecisionLinks.NONE);
    }

    private DecisionEntry agreement(Recorded<AgreementSigned> signed) {
        var number = signed.event().agreement();
        var from = known.file
                .agreements()
                .existing(number)
                .inForceFrom(known.owners)
                .orElseThrow();
        return new DecisionEntry(
                signed.version(),
                signed.version(),
                signed.recordedAt(),
                DecidedBy.ALL_LINES,
                null,
                null,
                null,
                null,
                known.agreement(number),
                null,
                known.approvals(number),
                null,
                DecisionStatus.CONFIRMED,
                null,
                new Confirmed(signed.event().signedOn().day(), null, signed.version()),
                from,
                effect(null, false, from),
                NOBODY,
                DecisionLinks.NONE);
    }

    private DecisionEntry amendment(Recorded<AmendmentAdopted> adopted) {
        var e = adopted.event();
        return adoption(adopted, e.change(), e.origin(), e.approvals(), e.validFrom());
    }

    private DecisionEntry costKey(Recorded<CostKeyAdjusted> adjusted) {
        var e = adjusted.event();
        return adoption(adjusted, e.change(), e.origin(), e.approvals(), e.validFrom());
    }

    /** What came into force with the last approval of the change that carries it, or by the board's decision. */
    private DecisionEntry adoption(
            Recorded<?> recorded, ChangeNumber change, Origin origin, List<LineApproval> approvals, LocalDate from) {
        var content = known.changes().summary(change).content();
        boolean set = origin == Origin.SET_BY_BOARD;
        var since =
                approvals.stream().map(approval -> approval.decidedOn().day()).max(Comparator.naturalOrder());
        return new DecisionEntry(
                recorded.version(),
                recorded.version(),
                recorded.recordedAt(),
                set ? DecidedBy.BOARD : DecidedBy.ALL_LINES,
                content.summary(),
                null,
                content.kind(),
                change,
                known.carriedBy(change),
                null,
                approvals.stream().map(this::approved).toList(),
                set ? settling(change, recorded.version()).map(DecisionEntries::word).orElse(null) : null,
                set ? DecisionStatus.SET_BY_BOARD : DecisionStatus.CONFIRMED,
                null,
                since.map(day -> new Confirmed(day, null, recorded.version())).orElse(null),
                from,
                effect(null, false, from),
                NOBODY,
                DecisionLinks.NONE);
    }

    private LineVote approved(LineApproval approval) {
        var decision = known.decision(approval.version());
        return new LineVote(
                approval.owner(), approval.decidedOn(), decision.body(), decision.mandate(), true, approval.version());
    }

    /** The board's decision that set the terms of a change, by a version of the record. */
    Optional<Recorded<BoardDecisionRecorded>> settling(ChangeNumber change, long by) {
        return known.boards.stream()
                .filter(board -> board.version() < by && board.event().settles().contains(change))
                .reduce((earlier, later) -> later);
    }

    private DecisionEntry board(Recorded<BoardDecisionRecorded> decided) {
        var on = decided.event().decidedOn().day();
        return new DecisionEntry(
                decided.version(),
                decided.version(),
                decided.recordedAt(),
                DecidedBy.BOARD,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                word(decided),
                DecisionStatus.SET_BY_BOARD,
                null,
                null,
                on,
                effect(null, false, on),
                NOBODY,
                DecisionLinks.NONE);
    }

    private static BoardVote word(Recorded<BoardDecisionRecorded> decided) {
        var e = decided.event();
        return new BoardVote(e.dispute(), e.decidedOn(), e.terms(), e.settles());
    }

    private Effect effect(@Nullable ChangeNumber change, boolean waits, @Nullable LocalDate from) {
        if (ownLines.withdrawn(change)) {
            return Effect.WITHDRAWN;
        }
        if (waits) {
            return Effect.AWAITING_OWN_LINES;
        }
        if (from == null) {
            return Effect.WITHOUT_DATE;
        }
        return from.isAfter(day) ? Effect.NOT_YET : Effect.IN_EFFECT;
    }
}
