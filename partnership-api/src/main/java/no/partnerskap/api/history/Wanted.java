package no.partnerskap.api.history;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.StoredEvents;
import no.partnerskap.view.history.Concern;
import no.partnerskap.view.history.Concern.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for. A cursor carries all of it on to the next page, so that what is recorded meanwhile changes none.
 *
 * @param after the version after which to begin
 * @param head the last version that was known at the moment asked about
 * @param type one stored name, where only those are asked for
 * @param concern the thing that they must concern, where one is named
 */
record Wanted(
        Instant knownAt,
        long head,
        long after,
        @Nullable String type,
        @Nullable Concern concern) {
    private static final int PARTS = 6;

    Wanted after(long version) {
        return new Wanted(knownAt, head, version, type, concern);
    }

    List<String> types() {
        return type == null ? List.of() : List.of(type);
    }

    static long version(String name, String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new BadParameter(name, "version");
        }
        return Long.parseLong(text);
    }

    static @Nullable String type(@Nullable String text) {
        if (text != null && !StoredEvents.types().containsKey(text)) {
            throw new BadParameter("type", "event-type");
        }
        return text;
    }

    /** The one thing that is named, if any. */
    static @Nullable Concern concern(
            @Nullable String agreement,
            @Nullable String change,
            @Nullable String meeting,
            @Nullable String decision,
            @Nullable String dispute) {
        var named = new ArrayList<Concern>();
        name(named, Kind.AGREEMENT, agreement);
        name(named, Kind.CHANGE, change);
        name(named, Kind.MEETING, meeting);
        name(named, Kind.DECISION, decision);
        name(named, Kind.DISPUTE, dispute);
        if (named.size() > 1) {
            throw new BadParameter(named.getLast().kind().word(), "one-subject");
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    private static void name(List<Concern> named, Kind kind, @Nullable String number) {
        if (number != null) {
            if (!number.matches("[1-9][0-9]{0,8}")) {
                throw new BadParameter(kind.word(), "number");
            }
            named.add(new Concern(kind, Integer.parseInt(number)));
        }
    }

    String cursor() {
        var parts = List.of(
                knownAt.toString(),
                Long.toString(head),
                Long.toString(after),
                type == null ? "" : type,
                concern == null ? "" : concern.kind().name(),
                concern == null ? "" : Integer.toString(concern.number()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(" ", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** What the page before was asked for. A cursor can ask for nothing that could not be asked for without one, as {@code now} is. */
    static Wanted read(String cursor, Wanted now) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == PARTS) {
                var concern =
                        parts[4].isEmpty() ? null : new Concern(Kind.valueOf(parts[4]), Integer.parseInt(parts[5]));
                var wanted = new Wanted(
                        Instant.parse(parts[0]),
                        version("cursor", parts[1]),
                        version("cursor", parts[2]),
                        type(parts[3].isEmpty() ? null : parts[3]),
                        concern);
                if (!wanted.knownAt.isAfter(now.knownAt) && wanted.head <= now.head) {
                    return wanted;
                }
            }
        } catch (IllegalArgumentException | DateTimeException | BadParameter e) {
            // told below
        }
        throw new BadParameter("cursor", "cursor");
    }
}
