package no.partnerskap.core.contract;

import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.decided;
import static no.partnerskap.core.partnership.Facts.eiker;
import static no.partnerskap.core.partnership.Facts.lier;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.theState;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.mandate.MandateEvent.MandateEnded;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeEvent.HostDelegationRecorded;
import no.partnerskap.core.office.OfficeEvent.HostNamed;
import no.partnerskap.core.office.OfficeEvent.LeaderAppointed;
import no.partnerskap.core.office.OfficeEvent.LeaderPostAnnounced;
import no.partnerskap.core.office.OfficeEvent.OwnerRenumbered;
import no.partnerskap.core.office.OfficeEvent.PartnershipEstablished;

/** Events of the office and its mandates. */
final class OfficeExamples {
    private OfficeExamples() {}

    static List<PartnershipEvent> all() {
        return List.of(
                new PartnershipEstablished(
                        OFFICE,
                        "Nav Lier",
                        OPENING,
                        sorted(Map.of(STATE, theState(), LIER, lier(), EIKER, eiker())),
                        LeadershipModel.DUAL,
                        LanguageForm.BOKMAAL,
                        LIER),
                new LeaderAppointed(OFFICE, STATE, "p-1", date("2026-03-01")),
                new LeaderPostAnnounced(OFFICE, LIER, on("2026-02-20")),
                new OwnerRenumbered(OFFICE, EIKER, eiker()),
                new HostNamed(OFFICE, LIER, date("2026-02-01")),
                new HostDelegationRecorded(
                        OFFICE, EIKER, LIER, kinds(), registered(EIKER), registered(EIKER), date("2026-02-01")),
                new MandateGranted(
                        OFFICE,
                        new Mandate(
                                LIER_MANDATE,
                                LIER,
                                Body.MUNICIPAL_DIRECTOR,
                                "p-2",
                                new Subjects(false, kinds()),
                                "Two posts",
                                decided(Body.MUNICIPAL_COUNCIL),
                                OPENING,
                                date("2028-01-01"))),
                new MandateEnded(OFFICE, LIER_MANDATE, date("2027-01-01")),
                new DelegationRulesRecorded(OFFICE, LIER, on("2023-12-12"), on("2023-10-18"), kinds(), "23/88"));
    }

    private static SortedSet<ChangeKind> kinds() {
        return new TreeSet<>(Set.of(ChangeKind.STAFF_MOVED, ChangeKind.TASK_MOVED));
    }
}
