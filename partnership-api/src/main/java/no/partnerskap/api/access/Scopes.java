package no.partnerskap.api.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.partnerskap.core.kernel.ActOfAnother;

/** The areas that a caller's token opens. It only narrows: what the caller is to a partnership decides the rest. */
public record Scopes(Set<Area> read, Set<Area> write) {
    /** Of a person, whose role is not narrowed by area. */
    public static final Scopes ALL = new Scopes(EnumSet.allOf(Area.class), EnumSet.allOf(Area.class));

    public Scopes {
        read = Set.copyOf(read);
        write = Set.copyOf(write);
    }

    /** Turns away what the token does not open. It says which area, which anybody can read in the description. */
    void check(Right right) {
        if (!(right.writes() ? write : read).contains(right.area())) {
            var access = right.writes() ? "write" : "read";
            throw new ActOfAnother(
                    "scope-missing", null, Map.of("area", right.area().name(), "access", access));
        }
    }
}
