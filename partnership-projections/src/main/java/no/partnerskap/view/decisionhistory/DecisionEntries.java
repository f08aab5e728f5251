package no.partnerskap.view.decisionhistory;

import static no.partnerskap.core.rules.Rule.R_162;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.decisionhistory.DecisionEntry.AgreementDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.AmendmentDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.BoardDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.CostKeyDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.DecisionHead;
import no.partnerskap.view.decisionhistory.DecisionEntry.JointConfirmation;
import no.partnerskap.view.decisionhistory.DecisionEntry.MeetingDecision;
import no.partnerskap.view.decisionhistory.DecisionEntry.OwnLineDecision;
import org.jspecify.annotations.Nullable;

/** Entries of the decision history, each by itself, as it stands on a day; without their links to each other. */
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
                .flatMap(entries -> entries);
    }

    private MeetingDecision meeting(DecisionStanding standing) {
        var decision = standing.decision();
        var text = decision.text();
        var change = text.change();
        boolean noted = decision.counted().type() == MeetingDecisionType.NOTED;
        var awaiting = decision.counted().awaitsOwnLines() ? ownLines.missing(change) : NOBODY;
        boolean waits = !awaiting.isEmpty() || decision.counted().awaitsOwnLines() && ownLines.waits(change);
        var confirmation = standing.confirmed();
        long version = standing.wordings().getFirst().recordedIn();
        return new MeetingDecision(
                new DecisionHead(
                        version,
                        standing.recordedIn(),
                        known.recordedAt(version),
                        DecidedBy.MEETING,
                        DecisionStatus.of(standing.confirmation()),
                        text.effectiveOn(),
                        noted ? Effect.NOTHING_DECIDED : effect(standing, waits),
                        standing.confirmation().on(day),
                        DecisionLinks.NONE),
                text.title(),
                text.text(),
                text.subject() == null && change != null
                        ? known.changes().summary(change).content().kind()
                        : text.subject(),
                change,
                change == null ? null : known.carriedBy(change),
                MeetingOutcome.of(standing),
                decision.recordedBy(),
                confirmation == null
                        ? null
                        : new JointConfirmation(
                                confirmation.since(), confirmation.minutesVersion(), confirmation.recordedIn()),
                awaiting);
    }

    private boolean confirmed(DecisionStanding standing) {
        var confirmed = standing.confirmed();
        return confirmed != null && !confirmed.since().isAfter(day);
    }

    /** Only what all owners have confirmed by that day is in effect for all. */
    @Keeps(R_162)
    private Effect effect(DecisionStanding standing, boolean waits) {
        var text = standing.decision().text();
        var effect = effect(text.change(), waits, text.effectiveOn());
        return switch (effect) {
            case WITHOUT_DATE, NOT_YET, IN_EFFECT -> confirmed(standing) ? effect : Effect.UNCONFIRMED;
            case NOTHING_DECIDED, WITHDRAWN, REPLACED, AWAITING_OWN_LINES, UNCONFIRMED, IN_EFFECT_IN_OWN_LINE -> effect;
        };
    }

    private OwnLineDecision line(LineDecision said) {
        var changeContent = known.changes().summary(said.change()).content();
        boolean counts = ownLines.counts(said);
        var awaiting = ownLines.joint(said.change()) ? ownLines.missing(said.change()) : NOBODY;
        var confirmed = counts ? ownLines.jointDecision(said.change()).orElse(null) : null;
        var confirmation = confirmation(said, confirmed, awaiting);
        var effect = effect(
                said.change(), !awaiting.isEmpty() || ownLines.waits(said.change()), changeContent.effectiveOn());
        return new OwnLineDecision(
                new DecisionHead(
                        said.version(),
                        said.readsAs(),
                        known.recordedAt(said.version()),
                        DecidedBy.OWN_LINE,
                        DecisionStatus.of(confirmation),
                        changeContent.effectiveOn(),
                        confirmed == null && effect == Effect.IN_EFFECT ? Effect.IN_EFFECT_IN_OWN_LINE : effect,
                        confirmation,
                        DecisionLinks.NONE),
                changeContent.summary(),
                changeContent.kind(),
                said.change(),
                known.carriedBy(said.change()),
                List.of(said.approval(counts)),
                said.owner(),
                confirmed,
                awaiting);
    }

    /** A line decides for its owner alone; where a joint decision is owed, it awaits the lines that have not approved. */
    @Keeps(R_162)
    private ConfirmationStatus confirmation(
            LineDecision said, @Nullable JointConfirmation confirmed, SortedSet<OwnerId> awaiting) {
        if (confirmed != null) {
            return ConfirmationStatus.confirmed(confirmed.since());
        }
        var others = new TreeSet<>(awaiting);
        others.remove(said.owner());
        var since = Oslo.dayOf(known.recordedAt(said.readsAs()));
        return ConfirmationStatus.recordedBy(said.owner(), since, others).on(day);
    }

    private AgreementDecision agreement(Recorded<AgreementSigned> signed) {
        var number = signed.event().agreement();
        var signedOn = signed.event().signedOn().day();
        var from = known.file
                .agreements()
                .existing(number)
                .inForceFrom(known.owners)
                .orElseThrow();
        return new AgreementDecision(
                head(signed, DecidedBy.ALL_LINES, from, ConfirmationStatus.confirmed(signedOn)),
                known.agreement(number),
                known.approvals(number),
                new JointConfirmation(signedOn, null, signed.version()));
    }

    private AmendmentDecision amendment(Recorded<AmendmentAdopted> adopted) {
        var e = adopted.event();
        var changeContent = known.changes().summary(e.change()).content();
        var ruling = ruling(adopted, e.change(), e.origin());
        var confirmed = confirmed(adopted, e.approvals());
        return new AmendmentDecision(
                head(adopted, e.origin(), e.validFrom(), ruling, confirmed),
                changeContent.summary(),
                changeContent.kind(),
                e.change(),
                known.amendment(e),
                approved(e.approvals()),
                ruling,
                confirmed);
    }

    private CostKeyDecision costKey(Recorded<CostKeyAdjusted> adjusted) {
        var e = adjusted.event();
        var changeContent = known.changes().summary(e.change()).content();
        var ruling = ruling(adjusted, e.change(), e.origin());
        var confirmed = confirmed(adjusted, e.approvals());
        return new CostKeyDecision(
                head(adjusted, e.origin(), e.validFrom(), ruling, confirmed),
                changeContent.summary(),
                changeContent.kind(),
                e.change(),
                known.key(e),
                approved(e.approvals()),
                ruling,
                confirmed);
    }

    private BoardDecision board(Recorded<BoardDecisionRecorded> decided) {
        var decidedOn = decided.event().decidedOn().day();
        return new BoardDecision(
                head(decided, DecidedBy.BOARD, decidedOn, ConfirmationStatus.setByBoard(decidedOn)), ruling(decided));
    }

    /** Of what came into force with the last approval of the change that carries it, or by the board's decision. */
    private DecisionHead head(
            Recorded<?> recorded,
            Origin origin,
            LocalDate from,
            @Nullable BoardRuling ruling,
            @Nullable JointConfirmation confirmed) {
        var recordedOn = Oslo.dayOf(recorded.recordedAt());
        return origin == Origin.SET_BY_BOARD
                ? head(
                        recorded,
                        DecidedBy.BOARD,
                        from,
                        ConfirmationStatus.setByBoard(
                                ruling == null ? recordedOn : ruling.decidedOn().day()))
                : head(
                        recorded,
                        DecidedBy.ALL_LINES,
                        from,
                        ConfirmationStatus.confirmed(confirmed == null ? recordedOn : confirmed.since()));
    }

    private DecisionHead head(Recorded<?> recorded, DecidedBy by, LocalDate from, ConfirmationStatus confirmation) {
        return new DecisionHead(
                recorded.version(),
                recorded.version(),
                recorded.recordedAt(),
                by,
                DecisionStatus.of(confirmation),
                from,
                effect(null, false, from),
                confirmation,
                DecisionLinks.NONE);
    }

    private static @Nullable JointConfirmation confirmed(Recorded<?> recorded, List<LineApproval> approvals) {
        return approvals.stream()
                .map(approval -> approval.decidedOn().day())
                .max(Comparator.naturalOrder())
                .map(day -> new JointConfirmation(day, null, recorded.version()))
                .orElse(null);
    }

    private List<OwnLineApproval> approved(List<LineApproval> approvals) {
        return approvals.stream().map(this::approved).toList();
    }

    private OwnLineApproval approved(LineApproval approval) {
        var decision = known.decision(approval.version());
        return new OwnLineApproval(
                approval.owner(), approval.decidedOn(), decision.body(), decision.mandate(), true, approval.version());
    }

    /** The board's decision that set the terms of a change, by a version of the record. */
    Optional<Recorded<BoardDecisionRecorded>> settling(ChangeNumber change, long by) {
        return known.boards.stream()
                .filter(board -> board.version() < by && board.event().settles().contains(change))
                .reduce((earlier, later) -> later);
    }

    private @Nullable BoardRuling ruling(Recorded<?> recorded, ChangeNumber change, Origin origin) {
        return origin == Origin.SET_BY_BOARD
                ? settling(change, recorded.version())
                        .map(DecisionEntries::ruling)
                        .orElse(null)
                : null;
    }

    private static BoardRuling ruling(Recorded<BoardDecisionRecorded> decided) {
        var e = decided.event();
        return new BoardRuling(e.dispute(), e.decidedOn(), e.terms(), e.settles());
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
