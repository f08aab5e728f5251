package no.partnerskap.api.person;

import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_146;

import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.PartnershipRoles;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/**
 * Visibility of persons to a caller: its own people, and those of the owners of partnerships it may see. A person who acts for no
 * owner is visible by role wherever the reference appears. Operators see those about whom no line decides.
 */
@Component
class PersonVisibility {
    private final RecordReader record;
    private final PartnershipRoles partnershipRoles;

    PersonVisibility(RecordReader record, PartnershipRoles partnershipRoles) {
        this.record = record;
        this.partnershipRoles = partnershipRoles;
    }

    @Keeps({R_144, R_146})
    boolean of(Caller caller, Person person) {
        var organisation = person.organisation();
        boolean leftToOps = caller.kind() == Caller.Kind.OPS && !person.as().hasLine();
        if (organisation == null || organisation.equals(caller.organisation()) || leftToOps) {
            return true;
        }
        var owned = record.offices().stream()
                .filter(office -> partnershipRoles.owners(office).values().stream()
                        .anyMatch(owner -> owner.organisation().equals(organisation)))
                .toList();
        return owned.isEmpty()
                || owned.stream()
                        .anyMatch(office -> partnershipRoles.of(caller, office).isPresent());
    }
}
