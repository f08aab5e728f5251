package no.partnerskap.api.rules;

import java.util.List;

/** One use of an annotation that names rules. An id is written as in a text, for example {@code R-063}. */
record RuleMark(Kind kind, String place, List<String> ids) {
    enum Kind {
        KEEPS,
        SHOWS
    }

    RuleMark {
        ids = List.copyOf(ids);
    }
}
