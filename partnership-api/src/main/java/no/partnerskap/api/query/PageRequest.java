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

    /** The version of the record that the first page was based on, and so this one. */
    public long version() {
        return from.asOf().version();
    }

    /** The position after which the page begins; 0 on the first one. */
    public int after() {
        return from.after();
    }

    /** The page of a complete list; its positions count the rows before. */
    public <T> Page<T> of(List<T> all) {
        int end = Math.min(after() + most, all.size());
        var rows = all.subList(Math.min(after(), end), end);
        return new Page<>(List.copyOf(rows), end < all.size() ? next(end) : null);
    }

    /**
     * The page of the rows after the position: all of them, or at least one more than fits on the page. Each row has a position of its
     * own.
     */
    public <T> Page<T> of(List<T> rest, ToIntFunction<T> place) {
        var rows = rest.stream().limit(most).toList();
        return new Page<>(rows, rest.size() > most ? next(place.applyAsInt(rows.getLast())) : null);
    }

    private String next(int place) {
        return from.at(place).text(list);
    }
}
