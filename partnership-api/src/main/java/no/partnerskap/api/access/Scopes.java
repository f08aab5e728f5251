package no.partnerskap.api.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.partnerskap.core.kernel.ActOfAnother;

/** Areas that a caller's token opens. They only narrow: the caller's role in the partnership decides the rest. */
public record Scopes(Set<Area> read, Set<Area> write) {
    /** Scopes of a person, whose role is not limited by area. */
    public static final Scopes ALL = new Scopes(EnumSet.allOf(Area.class), EnumSet.allOf(Area.class));

    public Scopes {
        read = Set.copyOf(read);
        write = Set.copyOf(write);
    }

    /** Rejects a request outside the token's areas. It names the area, which is public in the description. */
    void check(Right right) {
        if (!(right.writes() ? write : read).contains(right.area())) {
            var access = right.writes() ? "write" : "read";
            throw new ActOfAnother(
                    "scope-missing", null, Map.of("area", right.area().name(), "access", access));
        }
    }
}
