package no.partnerskap.api.query;

import java.util.List;
import java.util.function.ToIntFunction;
import no.partnerskap.core.involvement.Question;

/**
 * Request for a page of a list. For every list, {@code validOn}, {@code knownAt}, the filters, {@code limit} and {@code cursor} are
 * read from the query in the same way. With a cursor the first page's question is asked again.
 *
 * @param list the path of the list, which a cursor belongs to
 * @param filter the filter of the list; its components are query parameters
 * @param most rows on a page, 1 to 100
 */
public record PageRequest<F extends Record>(String list, Cursor from, F filter, int most) {

    public AsOf asOf() {
        return from.asOf();
    }

    public Question question() {
        return from.asOf().question();
    }

    /** The number of events that the first page rested on, and so this one. */
    public long version() {
        return from.asOf().version();
    }

    /** The place after which the page begins; 0 on the first one. */
    public int after() {
        return from.after();
    }

    /** The page out of the whole list; a place is how many rows come before. */
    public <T> Page<T> of(List<T> all) {
        int end = Math.min(after() + most, all.size());
        var rows = all.subList(Math.min(after(), end), end);
        return new Page<>(List.copyOf(rows), end < all.size() ? next(end) : null);
    }

    /** The page where all after the place before are at hand, or at least one row more than a page has; rows know their places. */
    public <T> Page<T> of(List<T> rest, ToIntFunction<T> place) {
        var rows = rest.stream().limit(most).toList();
        return new Page<>(rows, rest.size() > most ? next(place.applyAsInt(rows.getLast())) : null);
    }

    private String next(int place) {
        return from.at(place).text(list);
    }
}
