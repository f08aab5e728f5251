package no.partnerskap.view.words;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OwnerId;

/** What the owners of an office are called. */
public final class OwnerNames {
    private OwnerNames() {}

    /** From an owner's id to its name as valid on a day; an id that names nobody stays as it is. */
    public static UnaryOperator<String> on(LocalDate day, OfficeFacts office) {
        var owners = office.office().ownersOn(day);
        return id -> {
            var owner = owners.get(new OwnerId(id));
            return owner == null ? id : owner.name();
        };
    }
}
