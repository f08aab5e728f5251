package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_155;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.MandateEvent;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.office.OfficeEvent;
import no.partnerskap.core.rules.Keeps;

/**
 * The permanent names under which events are stored: the concept and the event, as in {@code change.ChangeProposed}. A class may move;
 * its stored name stays.
 */
public final class StoredEvents {
    private static final List<Class<? extends PartnershipEvent>> CONCEPTS = List.of(
            OfficeEvent.class,
            MandateEvent.class,
            AgreementEvent.class,
            CostKeyEvent.class,
            ChangeEvent.class,
            MeetingEvent.class,
            DisputeEvent.class);
    private static final Map<String, Class<? extends PartnershipEvent>> TYPES = byName();

    private StoredEvents() {}

    /** Every event that can be stored, by its stored name. */
    @Keeps(R_155)
    public static Map<String, Class<? extends PartnershipEvent>> types() {
        return TYPES;
    }

    /** The stored name of an event. */
    public static String nameOf(Class<? extends PartnershipEvent> type) {
        var concept = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return concept + "." + type.getSimpleName();
    }

    private static Map<String, Class<? extends PartnershipEvent>> byName() {
        var types = new TreeMap<String, Class<? extends PartnershipEvent>>();
        for (var concept : CONCEPTS) {
            for (var type : concept.getPermittedSubclasses()) {
                types.put(nameOf(type.asSubclass(PartnershipEvent.class)), type.asSubclass(PartnershipEvent.class));
            }
        }
        return Collections.unmodifiableMap(types);
    }
}
