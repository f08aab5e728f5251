package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.TreePVector;

/**
 * Things that the server numbers from 1 in order. Immutable, and sharing structure with what it was made from, so that a
 * partnership of many years folds without copying its past.
 */
public record Numbered<T>(@JsonValue List<T> items) {
    @JsonCreator
    public Numbered {
        items = items instanceof TreePVector<T> persistent ? persistent : TreePVector.from((Collection<T>) items);
    }

    public static <T> Numbered<T> none() {
        return new Numbered<>(TreePVector.empty());
    }

    /** The number that the next thing will get. */
    public int next() {
        return items.size() + 1;
    }

    public Numbered<T> plus(T item) {
        return new Numbered<>(vector().plus(item));
    }

    public Optional<T> find(int number) {
        return number >= 1 && number <= items.size() ? Optional.of(items.get(number - 1)) : Optional.empty();
    }

    /** The thing of that number, or an {@link UnknownNumber} that names its kind. */
    public T get(int number, String kind) {
        return find(number).orElseThrow(() -> new UnknownNumber(kind, number));
    }

    /** Replaces one thing; a number that names nothing changes nothing, since a fold never fails. */
    public Numbered<T> update(int number, UnaryOperator<T> change) {
        return find(number)
                .map(item -> new Numbered<>(vector().with(number - 1, change.apply(item))))
                .orElse(this);
    }

    private TreePVector<T> vector() {
        return (TreePVector<T>) items;
    }
}
