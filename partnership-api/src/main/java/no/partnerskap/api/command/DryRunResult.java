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
 * What a command would do that was sent as a trial; nothing of it is stored.
 *
 * @param events what would be recorded, in order
 * @param atEffect for a command about a change, its audit on its effective date, if nothing more were recorded
 * @param costEffect what each owner would pay in a year, before and after, in NOK and in percent of its contribution; where the
 *     command has such an effect
 * @param earliest for a command about a change, the date from which it would be in time toward each owner, with the working
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DryRunResult(
        List<PlannedEvent> events,
        @Nullable AuditReport atEffect,
        @Nullable List<OwnerEffect> costEffect,
        @Nullable List<EarliestEffectiveDate> earliest) {

    /**
     * An event that would be recorded; {@code type} is the name under which it would be stored.
     *
     * @param type the name under which the event would be stored
     * @param payload what the event would say; its form goes by type
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
