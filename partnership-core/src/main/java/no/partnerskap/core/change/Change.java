package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_084;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Change as the rules need it; what only readers need is in the views.
 *
 * @param raisedByCost the levels raised because the change costs the other owners more; absent if no cost effect was estimated
 * @param contestedNoEffect the owners that have contested that the change does not affect them; it stands against every later text
 */
record Change(
        OwnerId initiator,
        OwnerId statedBy,
        ChangeContent content,
        int revision,
        SortedSet<OwnerId> affected,
        SortedMap<OwnerId, Raise> raised,
        Numbered<Claim> claims,
        Numbered<OwnLine> decisions,
        SortedMap<OwnerId, LocalDate> effects,
        boolean withdrawn,
        @Nullable SortedMap<OwnerId, Raise> raisedByCost,
        SortedSet<OwnerId> contestedNoEffect) {

    static Change stated(
            OwnerId initiator,
            OwnerId statedBy,
            ChangeContent changeContent,
            SortedSet<OwnerId> affected,
            SortedMap<OwnerId, Raise> raised) {
        return new Change(
                initiator,
                statedBy,
                changeContent,
                1,
                affected,
                raised,
                Numbered.none(),
                Numbered.none(),
                Collections.emptySortedMap(),
                false,
                null,
                Collections.emptySortedSet());
    }

    /** Whether its effective date has come, or an owner has reported that it applies. */
    boolean inEffect(Instant at) {
        return !effects.isEmpty() || !at.isBefore(Oslo.startOf(content.effectiveOn()));
    }

    /** See {@link LineApprovals}. */
    List<LineApproval> approvals(MandateCoverage mandateCoverage) {
        return LineApprovals.among(decisions.items(), content.kind(), mandateCoverage);
    }

    Change revised(int newRevision, ChangeContent newContent, SortedSet<OwnerId> nowAffected) {
        return new Change(
                initiator,
                statedBy,
                newContent,
                newRevision,
                nowAffected,
                raised,
                claims,
                decisions,
                effects,
                withdrawn,
                raisedByCost,
                contestedNoEffect);
    }

    Change raised(OwnerId owner, Raise raise) {
        var raises = new TreeMap<>(raised);
        raises.put(owner, raise);
        var nowAffected = new TreeSet<>(affected);
        nowAffected.add(owner);
        return new Change(
                initiator,
                statedBy,
                content,
                revision,
                Collections.unmodifiableSortedSet(nowAffected),
                Collections.unmodifiableSortedMap(raises),
                claims,
                decisions,
                effects,
                withdrawn,
                raisedByCost,
                contestedNoEffect);
    }

    Change with(Numbered<Claim> newClaims) {
        return new Change(
                initiator,
                statedBy,
                content,
                revision,
                affected,
                raised,
                newClaims,
                decisions,
                effects,
                withdrawn,
                raisedByCost,
                contestedNoEffect);
    }

    Change claim(int number, UnaryOperator<Claim> change) {
        return with(claims.update(number, change));
    }

    Change decided(Numbered<OwnLine> newDecisions) {
        return new Change(
                initiator,
                statedBy,
                content,
                revision,
                affected,
                raised,
                claims,
                newDecisions,
                effects,
                withdrawn,
                raisedByCost,
                contestedNoEffect);
    }

    Change inEffect(OwnerId reportedBy, LocalDate on) {
        var reports = new TreeMap<>(effects);
        reports.put(reportedBy, on);
        return new Change(
                initiator,
                statedBy,
                content,
                revision,
                affected,
                raised,
                claims,
                decisions,
                Collections.unmodifiableSortedMap(reports),
                withdrawn,
                raisedByCost,
                contestedNoEffect);
    }

    Change moved(LocalDate to) {
        return revised(revision, content.effectiveOn(to), affected);
    }

    Change asWithdrawn() {
        return new Change(
                initiator,
                statedBy,
                content,
                revision,
                affected,
                raised,
                claims,
                decisions,
                effects,
                true,
                raisedByCost,
                contestedNoEffect);
    }

    /** The latest cost estimate counts; an owner whose level it raises is affected. */
    Change foreseen(SortedMap<OwnerId, Raise> raises) {
        var nowAffected = new TreeSet<>(affected);
        nowAffected.addAll(raises.keySet());
        return new Change(
                initiator,
                statedBy,
                content,
                revision,
                Collections.unmodifiableSortedSet(nowAffected),
                raised,
                claims,
                decisions,
                effects,
                withdrawn,
                raises,
                contestedNoEffect);
    }

    /** An owner has contested that the change does not affect it. */
    Change contestedNoEffect(OwnerId owner) {
        var contested = new TreeSet<>(contestedNoEffect);
        contested.add(owner);
        return new Change(
                initiator,
                statedBy,
                content,
                revision,
                affected,
                raised,
                claims,
                decisions,
                effects,
                withdrawn,
                raisedByCost,
                Collections.unmodifiableSortedSet(contested));
    }

    /** The current revision, if it is the one that an owner names, or the first where it names none. */
    @Keeps(R_084)
    int namedRevision(@Nullable Integer named) {
        int read = named == null ? 1 : named;
        if (read != revision) {
            throw new Refused(
                    "change.other-revision",
                    R_084,
                    Map.of("named", "" + read, "current", "" + revision, "summary", content.summary()));
        }
        return revision;
    }

    /** Whether it affects an owner: by its text or a raise, or because the owner contests that it does not. */
    @Keeps(R_061)
    boolean affects(OwnerId owner) {
        return affected.contains(owner) || contestedNoEffect.contains(owner);
    }

    /** The levels raised above the policy's, for any reason. */
    SortedMap<OwnerId, Raise> allRaised() {
        var all = new TreeMap<>(raised);
        if (raisedByCost != null) {
            raisedByCost.forEach((owner, raise) ->
                    all.merge(owner, raise, (known, more) -> known.level().atLeast(more.level()) ? known : more));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /** The earliest day on which it applies, as announced or reported. */
    LocalDate appliesFrom() {
        return effects.values().stream().min(LocalDate::compareTo).orElse(content.effectiveOn());
    }
}
