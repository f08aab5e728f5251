package no.partnerskap.api.caller;

import java.util.EnumSet;
import java.util.Set;

/** The areas that a caller's token opens. It only narrows: what the caller is to a partnership decides the rest. */
public record Scopes(Set<Area> read, Set<Area> write) {
    /** Of a person, whose role is not narrowed by area. */
    public static final Scopes ALL = new Scopes(EnumSet.allOf(Area.class), EnumSet.allOf(Area.class));

    public Scopes {
        read = Set.copyOf(read);
        write = Set.copyOf(write);
    }
}
