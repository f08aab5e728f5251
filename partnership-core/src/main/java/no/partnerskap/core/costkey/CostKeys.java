package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_091;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_159;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.RecordFteCount;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyReviewed;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementConfirmed;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Cost keys, FTE counts and settlements of one partnership, as the rules need them. */
public record CostKeys(
        Numbered<Key> keys,
        List<KeyTimeline> timelines,
        Numbered<Count> counts,
        Numbered<Settlement> settlements,
        List<Review> reviews) {
    public static final CostKeys NONE =
            new CostKeys(Numbered.none(), List.of(), Numbered.none(), Numbered.none(), List.of());

    public CostKeys {
        timelines = List.copyOf(timelines);
        reviews = List.copyOf(reviews);
    }

    /** Key proposed, and the date from which it applies once adopted; its terms are then those decided. */
    public record Key(
            AgreementNumber agreement,
            ChangeNumber change,
            OwnerId proposedBy,
            LocalDate agreementFrom,
            KeyTerms terms,
            @Nullable LocalDate validFrom) {}

    /** FTE count of one owner on a day. */
    public record Count(OwnerId recordedBy, LocalDate countedOn, Staff staff) {

        /** Whether the owner that recorded it has a greater share of the staff, and so of the cost, than by another count. */
        private boolean raisesItsOwner(Count other) {
            return share(staff).compareTo(share(other.staff())) > 0;
        }

        private Fraction share(Staff counted) {
            return Shares.ofWeights(counted.weights()).of().getOrDefault(recordedBy, Fraction.ZERO);
        }
    }

    /** Review of an agreement's key by one owner. */
    public record Review(AgreementNumber agreement, OwnerId owner, LocalDate on) {}

    /** Open key: it awaits a decision on the change that carries it. */
    public record OpenKey(KeyNumber key, AgreementNumber agreement, ChangeNumber change, KeyTerms terms) {

        /** The hash that approvals must name for the key to begin on a day; when that day is moved, they are given anew. */
        public String textSha256(LocalDate from) {
            return new KeyText(agreement, from, terms).sha256();
        }
    }

    /** Agreement under which cost is shared, as the rules need it. */
    public record Basis(AgreementNumber agreement, LocalDate from, boolean coversOperations) {}

    /** Records the count; a different one for the same day by another owner is kept too. */
    @Keeps({R_091, R_159})
    public Outcome count(RecordFteCount c, SortedSet<OwnerId> owners) {
        var staff = new Staff(c.fte());
        if (!c.fte().keySet().equals(owners) || !staff.anyone()) {
            throw new Malformed("/fte", "fte-count", R_091);
        }
        var same = new Count(c.by(), c.countedOn(), staff);
        if (standing(c.countedOn()).contains(same)) {
            return Outcome.nothingNew(counts.items().lastIndexOf(same) + 1);
        }
        var findings = counts.items().stream()
                        .anyMatch(other -> other.countedOn().equals(c.countedOn())
                                && !other.recordedBy().equals(c.by())
                                && !other.staff().equals(staff))
                ? List.of(Finding.of(R_159, "fte-count.differs"))
                : List.<Finding>of();
        int number = counts.next();
        return Outcome.of(number, new FteCounted(c.office(), number, c.by(), c.countedOn(), c.fte(), c.source()))
                .with(findings);
    }

    /**
     * Proposes a key for a change to carry. A key by staff waits while the owners' counts of its day differ: it would use one owner's
     * word against the other's. Waiting gives neither owner more than it has, since each may keep back its approval.
     *
     * @param change the change that carries it, and the date from which it applies
     */
    @Keeps({R_091, R_092, R_093, R_159})
    public Outcome propose(
            AdjustCostKey c,
            KeyTerms terms,
            ChangeNumber change,
            LocalDate effectiveOn,
            Basis basis,
            SortedSet<OwnerId> owners) {
        Refused.unless(basis.coversOperations(), "cost-key.agreement-kind", R_092);
        Refused.when(carriedBy(change), "cost-key.change-taken", R_093);
        if (!terms.key().names(owners)) {
            throw new Malformed("/key/weights", "weights-of-owners");
        }
        var countedOn = terms.countedOn();
        if (countedOn != null) {
            var standing = standing(countedOn);
            for (var weights : terms.key().staffWeights()) {
                boolean counted =
                        standing.stream().anyMatch(count -> count.staff().weigh(weights));
                Refused.unless(counted, "cost-key.not-counted", R_091);
            }
            if (disputed(countedOn)) {
                throw new Refused("cost-key.counts-differ", R_159, Map.of("countedOn", countedOn.toString()));
            }
        }
        if (!follows(basis.from(), effectiveOn)) {
            throw new Refused(
                    "cost-key.gap",
                    R_092,
                    Map.of("from", basis.from().toString(), "effectiveOn", effectiveOn.toString()));
        }
        var number = new KeyNumber(keys.next());
        return Outcome.of(
                number.value(),
                new CostKeyProposed(c.office(), number, c.agreement(), change, c.by(), basis.from(), terms));
    }

    /** Whether a key begins in the time of its agreement: on its first day or any later one. */
    static boolean follows(LocalDate agreementFrom, LocalDate effectiveOn) {
        return !effectiveOn.isBefore(agreementFrom);
    }

    /** The counts that stand for a day: of each owner the last one, in the order in which they were recorded. */
    public List<Count> standing(LocalDate day) {
        var last = new LinkedHashMap<OwnerId, Count>();
        counts.items().stream()
                .filter(count -> count.countedOn().equals(day))
                .forEach(count -> last.putLast(count.recordedBy(), count));
        return List.copyOf(last.values());
    }

    private boolean disputed(LocalDate day) {
        return standing(day).stream().map(Count::staff).distinct().count() > 1;
    }

    /** The keys not adopted yet. */
    public List<OpenKey> open() {
        return IntStream.range(0, keys.items().size())
                .filter(i -> keys.items().get(i).validFrom() == null)
                .mapToObj(i -> {
                    var key = keys.items().get(i);
                    return new OpenKey(new KeyNumber(i + 1), key.agreement(), key.change(), key.terms());
                })
                .toList();
    }

    /** Whether a change carries a key, decided or not. */
    public boolean carriedBy(ChangeNumber change) {
        return keys.items().stream().anyMatch(key -> key.change().equals(change));
    }

    /** Whether the key that a change carries has come into force. */
    public boolean carriedOut(ChangeNumber change) {
        return keys.items().stream().anyMatch(key -> key.change().equals(change) && key.validFrom() != null);
    }

    /** See {@link KeyAdoption#carryOut}. */
    public Outcome carryOut(OfficeNumber office, OpenKey open, List<LineApproval> approvals, LocalDate effectiveOn) {
        return new KeyAdoption(this).carryOut(office, open, approvals, effectiveOn);
    }

    /** See {@link KeyAdoption#setByBoard}. */
    public Outcome setByBoard(OfficeNumber office, OpenKey open, LocalDate effectiveOn, @Nullable CostShares shares) {
        return new KeyAdoption(this).setByBoard(office, open, effectiveOn, shares);
    }

    /** Records the review. */
    @Keeps(R_095)
    public Outcome review(ReviewCostKey c) {
        var findings =
                timeline(c.agreement()).isEmpty() ? List.of(Finding.of(R_095, "cost-key.none")) : List.<Finding>of();
        return Outcome.of(new CostKeyReviewed(
                        c.office(), c.agreement(), c.by(), c.reviewedOn(), c.meeting(), c.conclusion()))
                .with(findings);
    }

    public Optional<KeyTimeline> timeline(AgreementNumber agreement) {
        return timelines.stream()
                .filter(line -> line.agreement().equals(agreement))
                .findFirst();
    }

    /** The terms by which cost is shared on a day, by the agreement under which they apply. */
    public SortedMap<AgreementNumber, KeyTerms> inForce(LocalDate day) {
        var terms = new TreeMap<AgreementNumber, KeyTerms>();
        timelines.forEach(line -> line.on(day)
                .flatMap(key -> keys.find(key.value()))
                .ifPresent(key -> terms.put(line.agreement(), key.terms())));
        return Collections.unmodifiableSortedMap(terms);
    }

    /**
     * The count for a day, or for the latest counted day before it. Of counts that differ, the one that is worse for who counted
     * later: a second count is never used because it came last, and an owner gains nothing by it.
     */
    @Keeps(R_159)
    public Optional<Count> countedBy(LocalDate day) {
        return counts.items().stream()
                .map(Count::countedOn)
                .filter(on -> !on.isAfter(day))
                .max(LocalDate::compareTo)
                .flatMap(on ->
                        standing(on).stream().reduce((first, later) -> later.raisesItsOwner(first) ? later : first));
    }

    public CostKeys after(CostKeyEvent event) {
        return switch (event) {
            case FteCounted e -> with(counts.plus(new Count(e.recordedBy(), e.countedOn(), new Staff(e.fte()))));
            case CostKeyProposed e ->
                with(
                        keys.plus(
                                new Key(e.agreement(), e.change(), e.proposedBy(), e.agreementFrom(), e.terms(), null)),
                        timelines);
            case CostKeyAdjusted e -> adopted(e);
            case CostKeyReviewed e ->
                reviewed(
                        new Review(e.agreement(), e.reviewedBy(), e.reviewedOn().day()));
            case SettlementProposed e -> settling(settlements.plus(Settlement.proposed(e)));
            case SettlementConfirmed e ->
                settling(settlements.update(e.settlement().value(), s -> s.confirmed(e.confirmedBy(), e.settled())));
        };
    }

    private CostKeys adopted(CostKeyAdjusted e) {
        var lines = new ArrayList<>(timelines);
        lines.removeIf(line -> line.agreement().equals(e.agreement()));
        lines.add(timeline(e.agreement())
                .orElse(new KeyTimeline(e.agreement(), Collections.emptySortedMap()))
                .adopt(e.validFrom(), e.key()));
        return with(
                keys.update(
                        e.key().value(),
                        key -> new Key(
                                key.agreement(),
                                key.change(),
                                key.proposedBy(),
                                key.agreementFrom(),
                                e.terms(),
                                e.validFrom())),
                lines);
    }

    private CostKeys reviewed(Review review) {
        var all = new ArrayList<>(reviews);
        all.add(review);
        return new CostKeys(keys, timelines, counts, settlements, all);
    }

    private CostKeys with(Numbered<Count> other) {
        return new CostKeys(keys, timelines, other, settlements, reviews);
    }

    private CostKeys with(Numbered<Key> otherKeys, List<KeyTimeline> lines) {
        return new CostKeys(otherKeys, lines, counts, settlements, reviews);
    }

    private CostKeys settling(Numbered<Settlement> other) {
        return new CostKeys(keys, timelines, counts, other, reviews);
    }
}
