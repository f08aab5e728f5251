package no.partnerskap.core.kernel;

import java.util.List;
import java.util.stream.Stream;

/**
 * Subjects of an event, in order: first the one that it is an event of.
 *
 * @param all every subject that the event concerns, also those that it only refers to
 * @param files the subjects under which the event is indexed, at least one
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
