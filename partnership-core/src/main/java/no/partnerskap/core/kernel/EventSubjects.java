package no.partnerskap.core.kernel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The things that an event is about, in order: first what it is an event of.
 *
 * @param all each thing that it concerns, also those that it only names
 * @param files the files of the record that it belongs in, at least one
 */
public record EventSubjects(List<SubjectKey> all, List<SubjectKey> files) {
    public EventSubjects {
        all = List.copyOf(all);
        files = List.copyOf(files);
    }

    public static EventSubjects of(SubjectKey own) {
        return new EventSubjects(List.of(own), List.of(own.file()));
    }

    /** The same with another thing, in whose file the event belongs as well. */
    public EventSubjects and(SubjectKey other) {
        return new EventSubjects(plus(all, other), plus(files, other.file()));
    }

    /** The same with a thing that the event only names: it concerns that thing and does not belong in its file. */
    public EventSubjects naming(SubjectKey other) {
        return new EventSubjects(plus(all, other), files);
    }

    private static List<SubjectKey> plus(List<SubjectKey> some, SubjectKey other) {
        return some.contains(other)
                ? some
                : Stream.concat(some.stream(), Stream.of(other)).toList();
    }
}
