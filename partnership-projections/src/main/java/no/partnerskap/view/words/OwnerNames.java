package no.partnerskap.view.words;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OwnerId;

/** Names of the owners of an office. */
public final class OwnerNames {
    private OwnerNames() {}

    /** Function from owner id to name on a day; an unknown id is left as it is. */
    public static UnaryOperator<String> on(LocalDate day, OfficeFacts office) {
        var owners = office.office().ownersOn(day);
        return id -> {
            var owner = owners.get(new OwnerId(id));
            return owner == null ? id : owner.name();
        };
    }
}
