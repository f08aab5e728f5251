package no.partnerskap.core.involvement.facts;

import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_024;
import static no.partnerskap.core.rules.Rule.R_034;
import static no.partnerskap.core.rules.Rule.R_050;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseFields;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.MandateEvent;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.mandate.Mandates;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.office.OfficeEvent;
import no.partnerskap.core.office.OfficeEvent.HostDelegationRecorded;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Facts of an office, its mandates and its agreements at an instant, from the same state that the command rules use. */
public record OfficeFacts(
        Office office,
        Mandates mandates,
        Agreements agreements,
        List<HostDelegationRecorded> delegations,
        Map<MandateNumber, Instant> mandateRecordedAt) {

    public static OfficeFacts of(List<Recorded<PartnershipEvent>> events) {
        var office = Office.NONE;
        var mandates = Mandates.NONE;
        var agreements = Agreements.NONE;
        var delegations = new ArrayList<HostDelegationRecorded>();
        var recordedAt = new HashMap<MandateNumber, Instant>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case HostDelegationRecorded e -> delegations.add(e);
                case OfficeEvent e -> office = office.after(e);
                case MandateEvent e -> {
                    mandates = mandates.after(e);
                    if (e instanceof MandateGranted granted) {
                        recordedAt.put(granted.mandate().number(), recorded.recordedAt());
                    }
                }
                case AgreementEvent e -> agreements = agreements.after(e);
                default -> {}
            }
        }
        return new OfficeFacts(office, mandates, agreements, List.copyOf(delegations), Map.copyOf(recordedAt));
    }

    /** The partnership agreement whose terms apply on a day, also when its term has expired. */
    public Optional<Terms> guiding(LocalDate day) {
        return agreements.applicable(day, office.ownerIds());
    }

    /** Meetings a year by the agreement in force on a day, if it states a number. */
    @Keeps(R_050)
    public Optional<Integer> meetingsAgreed(LocalDate day) {
        return agreements.clausesInForce(AgreementKind.PARTNERSHIP, day, office.ownerIds()).stream()
                .map(Clause::fields)
                .filter(ClauseFields.Governance.class::isInstance)
                .flatMap(fields -> Stream.ofNullable(((ClauseFields.Governance) fields).meetingsPerYear()))
                .findFirst();
    }

    /** Whether the agreement's term has expired, so that its last terms still apply. */
    @Keeps({R_023, R_024})
    public boolean basisExpired(LocalDate day) {
        return guiding(day).map(terms -> !terms.run(day)).orElse(false);
    }

    public boolean mandated(@Nullable MandateNumber mandate, OwnerId owner, ChangeKind kind, LocalDate on) {
        return mandates.cover(mandate, owner, kind, on);
    }

    /** The host to which an owner has delegated a subject by a day, if any. */
    @Keeps(R_034)
    public Optional<OwnerId> hostFor(OwnerId owner, ChangeKind kind, LocalDate on) {
        return delegations.stream()
                .filter(d -> d.from().equals(owner) && d.subjects().contains(kind) && !on.isBefore(d.validFrom()))
                .map(HostDelegationRecorded::host)
                .reduce((earlier, later) -> later);
    }
}
