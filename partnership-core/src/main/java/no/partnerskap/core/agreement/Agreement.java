package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_163;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Agreement as the rules need it: a shared draft, then an agreed text with its approvals, signatures and amendments.
 *
 * @param textSha256 the hash that approvals must carry; absent while the owners negotiate
 * @param agreedBy the owners that have agreed to the text as it stands; a revision takes back what was agreed before it
 * @param approved the day of each owner's first approval that counts
 * @param signed the day of each owner's signature
 * @param types the clause type of every key ever used here
 * @param adopted the amendments carried out, in the order of their adoption
 */
public record Agreement(
        Terms terms,
        @Nullable String textSha256,
        SortedSet<OwnerId> agreedBy,
        SortedMap<OwnerId, LocalDate> approved,
        SortedMap<OwnerId, LocalDate> signed,
        SortedMap<ClauseKey, ClauseType> types,
        Numbered<Amendment> amendments,
        Numbered<AdoptedAmendment> adopted,
        FollowUpFacts upkeep) {
    public Agreement {
        agreedBy = Collections.unmodifiableSortedSet(new TreeSet<>(agreedBy));
        approved = Collections.unmodifiableSortedMap(new TreeMap<>(approved));
        signed = Collections.unmodifiableSortedMap(new TreeMap<>(signed));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    static Agreement draft(Terms terms) {
        return new Agreement(
                        terms,
                        null,
                        Collections.emptySortedSet(),
                        Collections.emptySortedMap(),
                        Collections.emptySortedMap(),
                        Collections.emptySortedMap(),
                        Numbered.none(),
                        Numbered.none(),
                        FollowUpFacts.NONE)
                .withTerms(terms);
    }

    /** The parties that have still to agree to the text as it stands; none once it is agreed. */
    @Keeps(R_163)
    public SortedSet<OwnerId> toAgree(SortedSet<OwnerId> owners) {
        var missing = new TreeSet<OwnerId>();
        if (!agreed()) {
            missing.addAll(terms.kind().parties(owners));
            missing.removeAll(agreedBy);
        }
        return Collections.unmodifiableSortedSet(missing);
    }

    /** The owners whose approval counts. */
    public SortedSet<OwnerId> approvedBy() {
        return new TreeSet<>(approved.keySet());
    }

    public SortedSet<OwnerId> signedBy() {
        return new TreeSet<>(signed.keySet());
    }

    public boolean agreed() {
        return textSha256 != null;
    }

    boolean approvedByAll(SortedSet<OwnerId> owners) {
        return agreed() && approved.keySet().containsAll(terms.kind().parties(owners));
    }

    boolean completeFor(SortedSet<OwnerId> owners) {
        return approvedByAll(owners) && signed.keySet().containsAll(terms.kind().parties(owners));
    }

    /** The latest of the day agreed, the last approval and the last signature; none while one is missing. */
    @Keeps(R_017)
    public Optional<LocalDate> inForceFrom(SortedSet<OwnerId> owners) {
        return completeFor(owners) ? Optional.of(firstDay()) : Optional.empty();
    }

    /** The first day in force by the approvals and signatures so far. */
    LocalDate firstDay() {
        return Stream.of(Stream.of(terms.from()), approved.values().stream(), signed.values().stream())
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(terms.from());
    }

    /** The agreement as amended; before every owner has approved and signed it, the text as it would be on its first day. */
    public ConsolidatedText consolidated() {
        return ConsolidatedText.of(terms.clauses(), firstDay(), adopted.items());
    }

    /** The amendments that are neither adopted nor, by this agreement's state, given up. */
    List<Amendment> open() {
        return amendments.items().stream().filter(a -> !a.adopted()).toList();
    }

    /** When the next evaluation is due, seen from a day. */
    public Optional<LocalDate> evaluationDue(LocalDate day) {
        var clause = consolidated().clausesOn(day).stream()
                .map(Clause::fields)
                .filter(ClauseFields.TermAndEvaluation.class::isInstance)
                .map(ClauseFields.TermAndEvaluation.class::cast)
                .findFirst();
        return Optional.ofNullable(upkeep.evaluationDue(clause.orElse(null)));
    }

    Agreement agreedAs(Terms text, String hash) {
        return new Agreement(text, hash, agreedBy, approved, signed, types, amendments, adopted, upkeep)
                .withTerms(text);
    }

    /** The text agreed to by one party more, or by one fewer. */
    Agreement agreedBy(SortedSet<OwnerId> parties) {
        return new Agreement(terms, textSha256, parties, approved, signed, types, amendments, adopted, upkeep);
    }

    Agreement approvedOn(OwnerId owner, LocalDate day) {
        return new Agreement(
                terms, textSha256, agreedBy, first(approved, owner, day), signed, types, amendments, adopted, upkeep);
    }

    Agreement signedOn(OwnerId owner, LocalDate day) {
        return new Agreement(
                terms, textSha256, agreedBy, approved, first(signed, owner, day), types, amendments, adopted, upkeep);
    }

    private static SortedMap<OwnerId, LocalDate> first(
            SortedMap<OwnerId, LocalDate> days, OwnerId owner, LocalDate day) {
        var more = new TreeMap<>(days);
        more.putIfAbsent(owner, day);
        return more;
    }

    Agreement with(FollowUpFacts facts) {
        return new Agreement(terms, textSha256, agreedBy, approved, signed, types, amendments, adopted, facts);
    }

    Agreement with(Numbered<Amendment> proposed, Numbered<AdoptedAmendment> carriedOut, List<ClauseChange> changes) {
        return new Agreement(terms, textSha256, agreedBy, approved, signed, types, proposed, carriedOut, upkeep)
                .knowing(changes.stream().map(ClauseChange::clause).flatMap(Stream::ofNullable));
    }

    /** This agreement with the text of a draft. */
    Agreement withTerms(Terms text) {
        return new Agreement(text, textSha256, agreedBy, approved, signed, types, amendments, adopted, upkeep)
                .knowing(text.clauses().stream());
    }

    private Agreement knowing(Stream<Clause> clauses) {
        var known = new TreeMap<>(types);
        clauses.forEach(clause -> known.putIfAbsent(clause.key(), clause.type()));
        return new Agreement(terms, textSha256, agreedBy, approved, signed, known, amendments, adopted, upkeep);
    }
}
