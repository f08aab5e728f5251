package no.partnerskap.core.partnership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementEvent.AgreedTextWithdrawn;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentAdopted;
import no.partnerskap.core.agreement.AgreementEvent.ClauseRevised;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementConfirmed;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.KeyText;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.PositionStated;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.AgendaItem;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.DecisionContested;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.core.meeting.RecordedDecision;
import org.jspecify.annotations.Nullable;

/**
 * What counts as the word of several owners, held against what each has sent itself. Whose word an event is, it takes from who sent
 * the command, never from what the event says.
 */
final class SharedWords {
    private final List<Recorded<PartnershipEvent>> history;
    private final PartnershipState state;
    private final SortedSet<OwnerId> owners;
    private final List<String> unsaid = new ArrayList<>();

    /** @param history the record, in which each event names as acting the owner that sent the command */
    SharedWords(List<Recorded<PartnershipEvent>> history, PartnershipState state) {
        this.history = history;
        this.state = state;
        this.owners = state.office().ownerIds();
    }

    /** What counts as an owner's word that it never gave, by the last events of the history. */
    List<String> unsaid(int last) {
        var events = history.subList(history.size() - last, history.size());
        if (events.stream().anyMatch(e -> e.event() instanceof MeetingEvent)) {
            decisions();
        }
        if (events.stream().anyMatch(e -> e.event() instanceof AgreementEvent)) {
            IntStream.range(1, state.agreements().agreements().next()).forEach(n -> agreement(new AgreementNumber(n)));
        }
        settlements();
        disputes();
        events.forEach(this::event);
        return unsaid;
    }

    private boolean sent(OwnerId owner, Recorded<?> recorded) {
        return recorded.actingAs().equals(owner.value());
    }

    private <E extends PartnershipEvent> boolean sent(OwnerId owner, Class<E> type, Predicate<E> which) {
        return history.stream()
                .filter(recorded -> sent(owner, recorded))
                .anyMatch(recorded ->
                        recorded.only(type).map(Recorded::event).filter(which).isPresent());
    }

    private void demand(boolean said, OwnerId owner, String what) {
        if (!said) {
            unsaid.add(what + " counts as the word of " + owner + ", which never gave it");
        }
    }

    private void decisions() {
        var standings = DecisionStanding.of(history, owners);
        standings.forEach((number, standing) -> {
            if (standing.confirmed() != null || standing.confirmation().state() == ConfirmationStatus.State.CONFIRMED) {
                confirmed(standing, "decision " + number);
            }
            standing.positions().forEach((owner, position) -> {
                if (position.confirmed()) {
                    demand(said(owner, standing, false), owner, "a position told in decision " + number);
                }
            });
            standing.replacedBy()
                    .forEach(later -> confirmed(
                            Objects.requireNonNull(standings.get(later)),
                            "decision " + later + ", which replaces " + number + ","));
        });
    }

    private void confirmed(DecisionStanding standing, String what) {
        var type = standing.decision().counted().type();
        owners.forEach(owner -> demand(said(owner, standing, true), owner, what + " as " + type));
    }

    /**
     * Whether an owner has sent that it means a decision, and not contested it since: told it, confirmed it, approved minutes with it, or
     * told the attendance by which what it had said counts so.
     *
     * @param asCounted whether what the decision counts as must be the same, or only its wording
     */
    private boolean said(OwnerId owner, DecisionStanding standing, boolean asCounted) {
        var decision = standing.decision();
        Predicate<RecordedDecision> worded =
                one -> one.decision().equals(decision.decision()) && one.text().equals(decision.text());
        Predicate<RecordedDecision> same = asCounted ? decision::equals : worded;
        var soFar = new ArrayList<MeetingEvent>();
        var written = new HashMap<Integer, Minutes>();
        boolean said = false;
        boolean meant = false;
        for (var recorded : history) {
            if (recorded.event() instanceof MeetingEvent event
                    && event.meeting().equals(standing.meeting())) {
                soFar.add(event);
                if (event instanceof MinutesWritten e) {
                    written.put(e.minutesVersion(), now(soFar));
                }
                if (sent(owner, recorded)) {
                    said = switch (event) {
                        case MeetingDecisionRecorded e ->
                            said || e.decision().equals(decision.decision()) && contains(now(soFar), same);
                        case MeetingDecisionCorrected e ->
                            said || e.decision().equals(decision.decision()) && contains(now(soFar), same);
                        case DecisionConfirmed e ->
                            said || e.decision().equals(decision.decision()) && contains(now(soFar), same);
                        case MinutesApproved e -> said || contains(written.get(e.minutesVersion()), same);
                        case AttendanceRecorded e -> said || meant && contains(now(soFar), same);
                        case DecisionContested e when asCounted && e.decision().equals(decision.decision()) -> false;
                        default -> said;
                    };
                    meant = switch (event) {
                        case MeetingDecisionRecorded e ->
                            meant || e.decision().equals(decision.decision()) && contains(now(soFar), worded);
                        case MeetingDecisionCorrected e ->
                            meant || e.decision().equals(decision.decision()) && contains(now(soFar), worded);
                        case DecisionConfirmed e ->
                            meant || e.decision().equals(decision.decision()) && contains(now(soFar), worded);
                        case MinutesApproved e -> meant || contains(written.get(e.minutesVersion()), worded);
                        case DecisionContested e when e.decision().equals(decision.decision()) -> false;
                        default -> meant;
                    };
                }
            }
        }
        return said;
    }

    private static @Nullable Minutes now(List<MeetingEvent> soFar) {
        return Minutes.upTo(soFar).orElse(null);
    }

    private static boolean contains(@Nullable Minutes minutes, Predicate<RecordedDecision> decision) {
        return minutes != null && minutes.decisions().stream().anyMatch(decision);
    }

    private void agreement(AgreementNumber number) {
        var agreement = state.agreements().existing(number);
        var hash = agreement.textSha256();
        var text = hash == null ? ContentHash.of(agreement.terms()) : hash;
        var parties = agreement.terms().kind().parties(owners);
        (hash == null ? agreement.agreedBy() : parties)
                .forEach(party ->
                        demand(text.equals(agreedTo(party, number)), party, "the text of agreement " + number));
        agreement
                .approvedBy()
                .forEach(party -> demand(
                        sent(
                                party,
                                OwnerApprovalRecorded.class,
                                e -> e.agreement().equals(number) && text.equals(e.textSha256())),
                        party,
                        "the approval of agreement " + number));
        agreement
                .signedBy()
                .forEach(party -> demand(
                        sent(party, AgreementSigned.class, e -> e.agreement().equals(number)),
                        party,
                        "the signature of agreement " + number));
    }

    /** The hash of the text that a party itself has agreed to last, unless it took that back or somebody reworded the text. */
    private @Nullable String agreedTo(OwnerId party, AgreementNumber number) {
        String hash = null;
        for (var recorded : history) {
            hash = switch (recorded.event()) {
                case TextAgreed e
                when e.agreement().equals(number) && sent(party, recorded) -> ContentHash.of(e.terms());
                case AgreedTextWithdrawn e when e.agreement().equals(number) && sent(party, recorded) -> null;
                case ClauseRevised e when e.agreement().equals(number) -> null;
                default -> hash;
            };
        }
        return hash;
    }

    private void settlements() {
        var settlements = state.costKeys().settlements();
        IntStream.range(1, settlements.next()).forEach(n -> {
            var settlement = settlements.get(n, "settlement");
            (settlement.settled() ? owners : settlement.confirmedBy())
                    .forEach(owner -> demand(
                            sent(
                                            owner,
                                            SettlementProposed.class,
                                            e -> e.settlement().value() == n)
                                    || sent(
                                            owner,
                                            SettlementConfirmed.class,
                                            e -> e.settlement().value() == n),
                            owner,
                            "settlement " + n));
        });
    }

    private void disputes() {
        for (var dispute : state.disputes().disputes().items()) {
            dispute.positions()
                    .forEach(term -> term.positions()
                            .forEach((party, position) -> demand(
                                    sent(
                                                    party,
                                                    PositionStated.class,
                                                    e -> e.dispute().equals(dispute.number())
                                                            && e.term().equals(term.key())
                                                            && e.position().equals(position))
                                            || sent(
                                                    party,
                                                    DisputeRaised.class,
                                                    e -> e.dispute().equals(dispute.number())),
                                    party,
                                    "a position in dispute " + dispute.number())));
        }
    }

    private void event(Recorded<PartnershipEvent> recorded) {
        switch (recorded.event()) {
            case AmendmentAdopted e
            when e.origin() == Origin.JOINT_DECISION ->
                state.agreements()
                        .existing(e.agreement())
                        .terms()
                        .kind()
                        .parties(owners)
                        .forEach(party -> demand(
                                approved(party, e.change(), ContentHash.of(e.clauses())),
                                party,
                                "amendment " + e.amendment() + " of agreement " + e.agreement()));
            case CostKeyAdjusted e
            when e.origin() == Origin.JOINT_DECISION -> {
                var text = new KeyText(e.agreement(), e.validFrom(), e.terms()).sha256();
                owners.forEach(owner -> demand(approved(owner, e.change(), text), owner, "cost key " + e.key()));
            }
            case ContestResolved e -> resolved(e, recorded);
            default -> {}
        }
    }

    /** Whether an owner's own decision on a change, as it now reads, names a text. */
    private boolean approved(OwnerId owner, ChangeNumber change, String text) {
        var named = new HashMap<Integer, @Nullable String>();
        for (var recorded : history) {
            if (sent(owner, recorded)) {
                switch (recorded.event()) {
                    case OwnLineDecisionRecorded e
                    when e.change().equals(change) ->
                        named.put(e.number(), e.decision().textSha256());
                    case OwnLineDecisionCorrected e
                    when e.change().equals(change) ->
                        named.put(e.number(), e.decision().textSha256());
                    default -> {}
                }
            }
        }
        return named.containsValue(text);
    }

    /** What one owner resolves, another has proposed last, in the same words. */
    private void resolved(ContestResolved resolved, Recorded<PartnershipEvent> recorded) {
        var proposed = history.stream()
                .filter(earlier -> earlier.version() < recorded.version())
                .flatMap(earlier -> earlier.only(ResolutionProposed.class).stream())
                .filter(earlier -> earlier.event().change().equals(resolved.change())
                        && earlier.event().claim() == resolved.claim())
                .reduce((one, next) -> next);
        boolean said = proposed.filter(earlier -> earlier.event().resolution().equals(resolved.resolution())
                        && !earlier.actingAs().equals(recorded.actingAs()))
                .isPresent();
        if (!said) {
            unsaid.add("the resolution of claim " + resolved.claim() + " of " + resolved.change()
                    + " is one owner's word");
        }
    }

    /**
     * Whether an owner has itself said anything of the text of a change as it now reads: since its last revision, or naming that
     * revision.
     */
    boolean spokenOfText(OwnerId owner, ChangeNumber change) {
        boolean spoken = false;
        for (var recorded : history) {
            switch (recorded.event()) {
                case ChangeRevised e when e.change().equals(change) -> spoken = false;
                case ChangeEvent e when e.change().equals(change) && sent(owner, recorded) -> spoken = true;
                case MinutesApproved e when sent(owner, recorded) -> spoken = true;
                default -> {}
            }
        }
        return spoken;
    }

    /** The most that minutes of a meeting, which an owner approved once the change read as it does, say of that change. */
    Level minuted(OwnerId owner, ChangeNumber change, MeetingNumber meeting) {
        var soFar = new ArrayList<MeetingEvent>();
        var written = new HashMap<Integer, Level>();
        var approved = Level.NONE;
        for (var recorded : history) {
            switch (recorded.event()) {
                case MinutesWritten e
                when e.meeting().equals(meeting) -> written.put(e.minutesVersion(), says(now(soFar), change));
                case MinutesApproved e
                when e.meeting().equals(meeting) && sent(owner, recorded) ->
                    approved = approved.orHigher(written.getOrDefault(e.minutesVersion(), Level.NONE));
                case ChangeRevised e when e.change().equals(change) -> approved = Level.NONE;
                default -> {}
            }
            if (recorded.event() instanceof MeetingEvent event
                    && event.meeting().equals(meeting)) {
                soFar.add(event);
            }
        }
        return approved;
    }

    private static Level says(@Nullable Minutes minutes, ChangeNumber change) {
        if (minutes == null) {
            return Level.NONE;
        }
        var items = minutes.items().stream()
                .filter(item -> change.equals(item.concerns()))
                .map(AgendaItem::item)
                .toList();
        var decided = minutes.decisions().stream()
                .filter(d -> change.equals(d.text().change())
                        || items.contains(d.text().agendaItem()))
                .map(d -> d.counted().type() == MeetingDecisionType.DECIDED_UNDER_MANDATE
                        ? Level.CO_DECIDED
                        : Level.CONSULTED);
        return Stream.concat(items.stream().map(item -> Level.CONSULTED), decided)
                .reduce(Level::orHigher)
                .orElse(Level.NONE);
    }
}
