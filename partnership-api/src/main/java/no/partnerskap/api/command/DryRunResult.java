package no.partnerskap.api.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.involvement.counterfactual.EarliestEffectiveDate;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.view.involvementaudit.AuditReport;
import org.jspecify.annotations.Nullable;

/**
 * Result of a dry run: the events that the command would record, and what would follow from them.
 *
 * @param events the events that would be recorded, in order
 * @param atEffect the audit of the change on its effective date, or today if that has passed, if nothing more were recorded; absent
 *     if the command is about no change
 * @param costEffect the yearly contribution of each owner before and after, in NOK; absent if the command has no effect on
 *     cost
 * @param earliest for each owner affected, the earliest effective date that would be in time; absent if the command is about no
 *     change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DryRunResult(
        List<PlannedEvent> events,
        @Nullable AuditReport atEffect,
        @Nullable List<OwnerEffect> costEffect,
        @Nullable List<EarliestEffectiveDate> earliest) {

    /**
     * Event that would be recorded.
     *
     * @param type the permanent name under which the event would be stored
     * @param payload the payload that the event would have; its form depends on {@code type}
     */
    public record PlannedEvent(String type, PartnershipEvent payload) {
        static PlannedEvent of(PartnershipEvent event) {
            return new PlannedEvent(StoredEvents.nameOf(event.getClass()), event);
        }
    }

    static List<PlannedEvent> imagined(List<? extends PartnershipEvent> events) {
        return events.stream().map(PlannedEvent::of).toList();
    }
}
