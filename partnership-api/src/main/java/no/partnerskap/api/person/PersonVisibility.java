package no.partnerskap.api.person;

import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_146;

import no.partnerskap.api.access.Caller;
import no.partnerskap.api.query.VisiblePartnerships;
import no.partnerskap.core.rules.Keeps;
import org.springframework.stereotype.Component;

/**
 * Visibility of persons to a caller: its own people, and those of the owners of partnerships it may see. A person who acts for no
 * owner is visible by role wherever the reference appears. Operators see those about whom no line decides.
 */
@Component
class PersonVisibility {
    private final VisiblePartnerships partnerships;

    PersonVisibility(VisiblePartnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Keeps({R_144, R_146})
    boolean of(Caller caller, Person person) {
        var organisation = person.organisation();
        boolean leftToOps = caller.kind() == Caller.Kind.OPS && !person.as().hasLine();
        if (organisation == null || organisation.equals(caller.organisation()) || leftToOps) {
            return true;
        }
        return partnerships.showsOwners(
                caller,
                owners -> owners.values().stream()
                        .anyMatch(owner -> owner.organisation().equals(organisation)));
    }
}
