package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.TreePVector;

/**
 * List of items that the server numbers from 1 in order. Immutable, sharing structure with the list it was made from, so that a
 * long history folds without copying.
 */
public record Numbered<T>(@JsonValue List<T> items) {
    @JsonCreator
    public Numbered {
        items = items instanceof TreePVector<T> persistent ? persistent : TreePVector.from((Collection<T>) items);
    }

    public static <T> Numbered<T> none() {
        return new Numbered<>(TreePVector.empty());
    }

    /** Number that the next item will get. */
    public int next() {
        return items.size() + 1;
    }

    public Numbered<T> plus(T item) {
        return new Numbered<>(vector().plus(item));
    }

    public Optional<T> find(int number) {
        return number >= 1 && number <= items.size() ? Optional.of(items.get(number - 1)) : Optional.empty();
    }

    /** The item with that number; throws an {@link UnknownNumber} that names its kind if there is none. */
    public T get(int number, String kind) {
        return find(number).orElseThrow(() -> new UnknownNumber(kind, number));
    }

    /** Replaces one item; an unknown number changes nothing, since a fold never fails. */
    public Numbered<T> update(int number, UnaryOperator<T> change) {
        return find(number)
                .map(item -> new Numbered<>(vector().with(number - 1, change.apply(item))))
                .orElse(this);
    }

    private TreePVector<T> vector() {
        return (TreePVector<T>) items;
    }
}
