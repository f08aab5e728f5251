package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_158;
import static no.partnerskap.core.rules.Rule.R_160;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.*;
import no.partnerskap.core.change.Content;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.EmergencyGround;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** What is known of one change at a moment: the fold of the events about it that were recorded by then. */
final class ChangeFile {
    /** A decision in an owner's own line as it now reads. */
    record Decided(int number, OwnerId owner, Decision decision, Source source, boolean corrected) {}

    private @Nullable Source opened;
    private OwnerId initiator = OwnerId.STATE;
    private OwnerId statedBy = OwnerId.STATE;
    private @Nullable Content content;
    private int revision = 1;
    private final Set<OwnerId> affected = new HashSet<>();
    private final Map<OwnerId, Level> raised = new HashMap<>();
    private SortedMap<OwnerId, Raise> raisedByCost = Collections.emptySortedMap();
    private final EffectiveDates dates = new EffectiveDates();
    private final Map<Integer, ClaimFile> claims = new TreeMap<>();
    private final Map<Integer, Decided> decisions = new TreeMap<>();
    private final Map<Integer, Occurred> presented = new HashMap<>();
    private final List<Stated<InvolvementWaived>> waivers = new ArrayList<>();
    private final List<Stated<ChangeWithdrawn>> withdrawals = new ArrayList<>();
    private final List<Source> boardDecisions = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private @Nullable Source emergency;
    private @Nullable Source reportContested;

    static ChangeFile of(List<Recorded<PartnershipEvent>> events) {
        var file = new ChangeFile();
        events.forEach(file::add);
        return file;
    }

    private void add(Recorded<PartnershipEvent> recorded) {
        var source = Source.of(recorded);
        if (source.asserted()) {
            flags.add(Flag.ASSERTED);
        }
        switch (recorded.event()) {
            case ChangeEvent e -> add(e, source);
            case BoardDecisionRecorded e -> boardDecisions.add(source);
            default -> {}
        }
    }

    private void add(ChangeEvent event, Source source) {
        switch (event) {
            case ChangeProposed e -> {
                open(e.initiator(), e.initiator(), e.content(), e.affected(), source);
                e.raised().forEach((owner, raise) -> raise(owner, raise.level()));
            }
            case ChangeReported e -> open(e.initiator(), e.reportedBy(), e.content(), e.affected(), source);
            case ChangeRevised e -> {
                content = e.content();
                revision = e.revision();
                affected.clear();
                affected.addAll(e.affected());
            }
            case RequiredLevelRaised e -> raise(e.owner(), e.raise().level());
            case NoEffectContested e -> affected.add(e.owner());
            case ReportContested e -> reportContested = source;
            case OwnLineDecisionRecorded e -> decide(e, source);
            case OwnLineDecisionCorrected e -> {
                decisions.put(e.number(), new Decided(e.number(), e.owner(), e.decision(), source, true));
                flags.add(Flag.CORRECTED);
            }
            case UrgentDecisionPresented e -> presented.putIfAbsent(e.number(), e.presentedOn());
            case InvolvementClaimed e -> claims.put(e.claim(), new ClaimFile(e, source));
            case ReceiptRecorded e -> claim(e.claim(), e, source);
            case ClaimAcknowledged e -> claim(e.claim(), e, source);
            case ClaimContested e -> claim(e.claim(), e, source);
            case ConsultationAnswered e -> claim(e.claim(), e, source);
            case ClaimConfirmed e -> claim(e.claim(), e, source);
            case StepRatified e -> claim(e.claim(), e, source);
            case ResolutionProposed e -> claim(e.claim(), e, source);
            case ContestResolved e -> claim(e.claim(), e, source);
            case ClaimCorrected e -> claim(e.claim(), e, source);
            case InvolvementWaived e -> waivers.add(new Stated<>(e, source));
            case CostEffectForeseen e -> {
                raisedByCost = e.raised();
                affected.addAll(e.raised().keySet());
            }
            case EmergencyDeclared e -> {
                if (EmergencyGround.qualifies(e.ground()) && emergency == null) {
                    emergency = source;
                }
            }
            case EffectiveDateMoved e -> dates.moved(e.to(), initiator, source);
            case EffectReported e -> dates.reported(e.on(), e.reportedBy(), source);
            case ChangeWithdrawn e -> withdrawals.add(new Stated<>(e, source));
        }
    }

    @Keeps(R_160)
    private void open(OwnerId by, OwnerId toldBy, Content what, Collection<OwnerId> whom, Source source) {
        opened = source;
        initiator = by;
        statedBy = toldBy;
        content = what;
        affected.addAll(whom);
        dates.announced(what.effectiveOn(), source);
        if (!toldBy.equals(by)) {
            flags.add(Flag.REPORTED_BY_OTHER);
        }
    }

    private void raise(OwnerId owner, Level level) {
        raised.merge(owner, level, Level::orHigher);
        affected.add(owner);
    }

    /** The same body of the same owner again: the later report replaces the earlier one. */
    @Keeps(R_158)
    private void decide(OwnLineDecisionRecorded e, Source source) {
        boolean again = decisions
                .values()
                .removeIf(known -> known.owner().equals(e.owner())
                        && known.decision().body() == e.decision().body());
        decisions.put(e.number(), new Decided(e.number(), e.owner(), e.decision(), source, again));
        if (again) {
            flags.add(Flag.CORRECTED);
        }
    }

    private void claim(int number, ChangeEvent event, Source source) {
        var claim = claims.get(number);
        if (claim != null) {
            claim.add(event, source);
        }
    }

    /** The date that is judged. */
    LocalDate effectiveOn() {
        return dates.effectiveOn();
    }

    /** The dates announced, those told, and whether one lay in the past. */
    EffectiveDates dates() {
        return dates;
    }

    boolean onRecord() {
        return opened != null;
    }

    Source opened() {
        return Objects.requireNonNull(opened, "a change that is not on record has no verdict");
    }

    Content content() {
        return Objects.requireNonNull(content, "a change that is not on record has no content");
    }

    OwnerId initiator() {
        return initiator;
    }

    OwnerId statedBy() {
        return statedBy;
    }

    int revision() {
        return revision;
    }

    Set<OwnerId> affected() {
        return affected;
    }

    @Nullable
    Level raised(OwnerId owner) {
        var told = raised.get(owner);
        var byCost = raisedByCost.get(owner);
        if (byCost == null) {
            return told;
        }
        return told == null ? byCost.level() : told.orHigher(byCost.level());
    }

    Set<OwnerId> raisedOwners() {
        var owners = new TreeSet<>(raised.keySet());
        owners.addAll(raisedByCost.keySet());
        return owners;
    }

    Collection<ClaimFile> claims() {
        return claims.values();
    }

    /** When an urgent decision was laid before the ordinary body, if that has been told. */
    @Nullable
    Occurred presented(int decision) {
        return presented.get(decision);
    }

    Collection<Decided> decisions() {
        return decisions.values();
    }

    List<Stated<InvolvementWaived>> waivers() {
        return waivers;
    }

    List<Stated<ChangeWithdrawn>> withdrawals() {
        return withdrawals;
    }

    List<Source> boardDecisions() {
        return boardDecisions;
    }

    Set<Flag> flags() {
        var all = EnumSet.copyOf(dates.flags());
        all.addAll(flags);
        return all;
    }

    @Nullable
    Source reportContested() {
        return reportContested;
    }

    @Nullable
    Source emergency() {
        return emergency;
    }
}
