package no.partnerskap.core.involvement.counterfactual;

import static no.partnerskap.core.rules.Rule.R_065;
import static no.partnerskap.core.rules.Rule.R_066;
import static no.partnerskap.core.rules.Rule.R_068;
import static no.partnerskap.core.rules.Rule.R_077;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.AuditedChange;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.counterfactual.EarliestEffectiveDate.By;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Earliest effective date that would be in time. It asks the audit itself, day by day, for the verdict if the change were moved
 * there and the least owed were done on the day of the question; so it can never differ from the verdict.
 */
public final class EarliestDate {
    private static final int FARTHEST = 400;
    private final PartnershipRecord record;
    private final Audit audit;
    private final OfficeNumber office;

    public EarliestDate(OfficeNumber office, PartnershipRecord record, PolicyBook policies) {
        this.office = office;
        this.record = record;
        this.audit = new Audit(record, policies);
    }

    /** For each owner that is owed involvement; empty for a change that is not recorded, withdrawn or in effect. */
    @Keeps(R_077)
    public List<EarliestEffectiveDate> of(ChangeNumber number, Question question) {
        var auditedChange = audit.matter(number, question).orElse(null);
        if (auditedChange == null
                || auditedChange.inEffect()
                || !auditedChange.change().withdrawals().isEmpty()) {
            return List.of();
        }
        return auditedChange.office().office().ownerIds().stream()
                .filter(auditedChange::affected)
                .map(owner -> inTimeFrom(number, auditedChange, owner))
                .toList();
    }

    EarliestEffectiveDate inTimeFrom(ChangeNumber number, AuditedChange auditedChange, OwnerId owner) {
        var owed = auditedChange.owed(owner);
        var recorded = search(number, auditedChange, owner, null);
        var today = auditedChange.question().validOn();
        var step = step(owner, owed, today, auditedChange.days());
        var withStep = search(number, auditedChange, owner, step);
        if (recorded.isPresent() && (withStep.isEmpty() || !withStep.get().isBefore(recorded.get()))) {
            return inTime(auditedChange, owner, owed, recorded.get(), By.AS_RECORDED, null);
        }
        if (withStep.isPresent()) {
            return inTime(auditedChange, owner, owed, withStep.get(), by(owed), step);
        }
        var consent = step(owner, Level.CO_DECIDED.orHigher(owed), today, auditedChange.days());
        var withConsent = search(number, auditedChange, owner, consent);
        return inTime(auditedChange, owner, owed, withConsent.orElse(null), By.CONSENT_TODAY, consent);
    }

    private static By by(Level owed) {
        return switch (owed) {
            case NONE -> By.AS_RECORDED;
            case INFORMED -> By.INFORMING_TODAY;
            case CONSULTED -> By.CONSULTING_TODAY;
            case CO_DECIDED, JOINTLY_DECIDED -> By.CONSENT_TODAY;
        };
    }

    private static Involvement step(OwnerId owner, Level level, LocalDate today, DayCounts days) {
        var until = level == Level.CONSULTED ? today.plusDays(days.days(DayCounts.CONSULT_WINDOW)) : null;
        return new Involvement(owner, level, Occurred.on(today), Channel.OWNER_LINE, until, null, null, null, null);
    }

    private EarliestEffectiveDate inTime(
            AuditedChange auditedChange,
            OwnerId owner,
            Level owed,
            @Nullable LocalDate from,
            By by,
            @Nullable Involvement step) {
        var values = new HashMap<String, String>();
        if (step != null) {
            values.put("stepOn", step.occurred().text());
            if (step.respondBy() != null) {
                values.put("respondBy", step.respondBy().toString());
            }
        }
        var rule = switch (by) {
            case AS_RECORDED -> R_077;
            case INFORMING_TODAY -> R_065;
            case CONSULTING_TODAY -> R_066;
            case CONSENT_TODAY -> R_068;
        };
        if (by == By.INFORMING_TODAY) {
            put(values, auditedChange, DayCounts.INFORM_LEAD);
        }
        if (by == By.CONSULTING_TODAY) {
            put(values, auditedChange, DayCounts.CONSULT_LEAD);
            put(values, auditedChange, DayCounts.CONSULT_WINDOW);
        }
        return new EarliestEffectiveDate(owner, owed, from, by, rule, values);
    }

    private static void put(Map<String, String> values, AuditedChange auditedChange, String name) {
        values.put(name, Integer.toString(auditedChange.days().days(name)));
    }

    private Optional<LocalDate> search(
            ChangeNumber number, AuditedChange auditedChange, OwnerId owner, @Nullable Involvement step) {
        var today = auditedChange.question().validOn();
        var hypotheticalHistory = new HypotheticalHistory(
                office,
                number,
                HypotheticalMandates.of(record, office, auditedChange),
                audit,
                auditedChange.question());
        for (int days = 1; days <= FARTHEST; days++) {
            var day = today.plusDays(days);
            var moved = new EffectiveDateMoved(
                    office, number, auditedChange.change().initiator(), auditedChange.effectiveOn(), day, "imagined");
            var history = step == null
                    ? hypotheticalHistory.with(moved)
                    : hypotheticalHistory.with(
                            moved,
                            new InvolvementClaimed(
                                    office,
                                    number,
                                    auditedChange.change().claims().size() + 1,
                                    step.toward(),
                                    auditedChange.change().revision(),
                                    step));
            if (hypotheticalHistory.verdict(history, owner).asOwed()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
