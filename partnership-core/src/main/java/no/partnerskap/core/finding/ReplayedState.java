package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_175;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.OpenAmendment;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.Changes;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.costkey.CostKeys;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.MandateEvent;
import no.partnerskap.core.mandate.Mandates;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.office.OfficeEvent;
import no.partnerskap.core.rules.Keeps;

/** State of the partnership as the rules have it, after a prefix of the record. */
record ReplayedState(Office office, Mandates mandates, Agreements agreements, CostKeys costKeys, Changes changes) {
    static final ReplayedState NOTHING =
            new ReplayedState(Office.NONE, Mandates.NONE, Agreements.NONE, CostKeys.NONE, Changes.NONE);

    ReplayedState after(Recorded<PartnershipEvent> recorded) {
        return switch (recorded.event()) {
            case OfficeEvent e -> new ReplayedState(office.after(e), mandates, agreements, costKeys, changes);
            case MandateEvent e -> new ReplayedState(office, mandates.after(e), agreements, costKeys, changes);
            case AgreementEvent e -> new ReplayedState(office, mandates, agreements.after(e), costKeys, changes);
            case CostKeyEvent e -> new ReplayedState(office, mandates, agreements, costKeys.after(e), changes);
            case ChangeEvent e ->
                new ReplayedState(office, mandates, agreements, costKeys, changes.after(e, recorded.version()));
            default -> this;
        };
    }

    /** The hashes that an approval of a change must name; none if the change carries no open amendment or key. */
    List<String> texts(ChangeNumber change) {
        var from = changes.summary(change).content().effectiveOn();
        return Stream.concat(
                        agreements.open().stream()
                                .filter(open -> open.change().equals(change))
                                .map(OpenAmendment::textSha256),
                        costKeys.open().stream()
                                .filter(open -> open.change().equals(change))
                                .map(open -> open.textSha256(from)))
                .toList();
    }

    /** The parties to what a change carries: of an amendment of a host municipality agreement, the municipalities alone. */
    @Keeps(R_175)
    SortedSet<OwnerId> parties(ChangeNumber change) {
        return agreements.agreements().items().stream()
                .filter(agreement -> agreement.amendments().items().stream()
                        .anyMatch(amendment -> amendment.change().equals(change)))
                .map(agreement -> agreement.terms().kind().parties(owners()))
                .findFirst()
                .orElse(owners());
    }

    SortedSet<OwnerId> owners() {
        return office.ownerIds();
    }

    /** The office facts, without those that only the audit of a change needs. */
    OfficeFacts file() {
        return new OfficeFacts(office, mandates, agreements, List.of(), Map.of());
    }
}
