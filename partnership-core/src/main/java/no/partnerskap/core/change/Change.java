package no.partnerskap.core.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;

/** What the rules remember of one change; what only readers ask for stands in the views. */
record Change(
        OwnerId initiator,
        OwnerId statedBy,
        Content content,
        int revision,
        SortedSet<OwnerId> affected,
        SortedMap<OwnerId, Raise> raised,
        Numbered<Claim> claims,
        Numbered<OwnLine> decisions,
        SortedMap<OwnerId, LocalDate> effects,
        boolean withdrawn) {

    static Change stated(
            OwnerId initiator,
            OwnerId statedBy,
            Content content,
            SortedSet<OwnerId> affected,
            SortedMap<OwnerId, Raise> raised) {
        return new Change(
                initiator,
                statedBy,
                content,
                1,
                affected,
                raised,
                Numbered.none(),
                Numbered.none(),
                Collections.emptySortedMap(),
                false);
    }

    /** Whether its day has come, or somebody has told that it applies already. */
    boolean inEffect(Instant at) {
        return !effects.isEmpty() || !at.isBefore(Oslo.startOf(content.effectiveOn()));
    }

    Change revised(int newRevision, Content newContent, SortedSet<OwnerId> nowAffected) {
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
                withdrawn);
    }

    Change raised(OwnerId owner, Raise raise) {
        var raises = new TreeMap<>(raised);
        raises.put(owner, raise);
        var nowAffected = new java.util.TreeSet<>(affected);
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
                withdrawn);
    }

    Change with(Numbered<Claim> newClaims) {
        return new Change(
                initiator, statedBy, content, revision, affected, raised, newClaims, decisions, effects, withdrawn);
    }

    Change claim(int number, UnaryOperator<Claim> change) {
        return with(claims.update(number, change));
    }

    Change decided(Numbered<OwnLine> newDecisions) {
        return new Change(
                initiator, statedBy, content, revision, affected, raised, claims, newDecisions, effects, withdrawn);
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
                withdrawn);
    }

    Change moved(LocalDate to) {
        return revised(revision, content.effectiveOn(to), affected);
    }

    Change asWithdrawn() {
        return new Change(initiator, statedBy, content, revision, affected, raised, claims, decisions, effects, true);
    }
}
