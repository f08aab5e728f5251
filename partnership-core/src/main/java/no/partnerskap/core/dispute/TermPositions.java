package no.partnerskap.core.dispute;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Disputed term with what each party says of it, and with what is only said of a party.
 *
 * @param key the short name of the disputed term, permanent within the dispute; for a clause, its key
 * @param change the number of the change that would alter the disputed term; absent if there is none
 * @param positions the position of each party that has stated its own, in its own words
 * @param allegations what the party that raised the dispute says is the position of another, of each that has not stated its own
 */
public record TermPositions(
        String key,
        @Nullable ChangeNumber change,
        SortedMap<OwnerId, String> positions,
        SortedMap<OwnerId, String> allegations) {
    public TermPositions {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        allegations = Collections.unmodifiableSortedMap(new TreeMap<>(allegations));
    }

    static TermPositions raised(DisputedTerm term, OwnerId by) {
        var own = new TreeMap<OwnerId, String>();
        var alleged = new TreeMap<OwnerId, String>();
        term.positions().forEach((party, position) -> (party.equals(by) ? own : alleged).put(party, position));
        return new TermPositions(term.key(), term.change(), own, alleged);
    }

    TermPositions stated(OwnerId party, String position) {
        var own = new TreeMap<>(positions);
        own.put(party, position);
        var alleged = new TreeMap<>(allegations);
        alleged.remove(party);
        return new TermPositions(key, change, own, alleged);
    }
}
