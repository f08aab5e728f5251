package no.partnerskap.view.involvementaudit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.involvement.counterfactual.Remedy;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.involvementaudit.AuditReport.OwnLineView;
import no.partnerskap.view.involvementaudit.AuditReport.OwnerVerdict;
import no.partnerskap.view.involvementaudit.AuditReport.ReasonView;
import no.partnerskap.view.involvementaudit.AuditReport.RemedyView;
import no.partnerskap.view.words.SentenceTexts;
import org.jspecify.annotations.Nullable;

/** Sentences of an audit in bokmål, nynorsk and English. */
final class AuditTexts {
    static final String BUNDLE = "no.partnerskap.view.involvementaudit.audit";
    private final SentenceTexts sentenceTexts = new SentenceTexts(BUNDLE);

    /** The audit with a sentence for each reason; owners go by the names given. */
    AuditReport report(ChangeAudit audit, Map<OwnerId, Remedy> better, UnaryOperator<String> nameOf) {
        return new AuditReport(
                audit,
                audit.owners().stream()
                        .map(owner -> owner(owner, better.get(owner.owner()), nameOf))
                        .toList(),
                audit.ownLines().stream()
                        .map(line -> new OwnLineView(line, reasons(line.reasons(), nameOf)))
                        .toList());
    }

    private OwnerVerdict owner(OwnerAudit owner, @Nullable Remedy remedy, UnaryOperator<String> nameOf) {
        return new OwnerVerdict(
                owner, reasons(owner.reasons(), nameOf), remedy == null ? null : better(owner.owner(), remedy, nameOf));
    }

    private List<ReasonView> reasons(List<Reason> reasons, UnaryOperator<String> nameOf) {
        return reasons.stream()
                .map(reason -> new ReasonView(reason, sentenceTexts.sentence(reason.code(), reason.values(), nameOf)))
                .toList();
    }

    private RemedyView better(OwnerId owner, Remedy remedy, UnaryOperator<String> nameOf) {
        return new RemedyView(
                remedy.verdict(),
                remedy.by(),
                remedy.by().rule(),
                remedy.possible(),
                remedy.acts(),
                remedy.whose(),
                remedy.claim(),
                remedy.meeting(),
                remedy.level(),
                remedy.day(),
                remedy.respondBy(),
                remedy.days(),
                sentenceTexts.sentence(key(remedy), values(owner, remedy), nameOf));
    }

    /** A step with time to answer is told with it. */
    private static String key(Remedy remedy) {
        boolean withWindow = remedy.respondBy() != null
                && (remedy.by() == Remedy.By.STEP_TAKEN || remedy.by() == Remedy.By.LEVEL_HIGHER);
        return "better." + remedy.by() + (withWindow ? "_WITH_WINDOW" : "") + (remedy.possible() ? ".can" : ".could");
    }

    private static Map<String, String> values(OwnerId owner, Remedy remedy) {
        var values = new TreeMap<String, String>();
        values.put("owner", owner.value());
        values.put("owners", remedy.whose().stream().map(OwnerId::value).collect(Collectors.joining(",")));
        values.put("judged", remedy.verdict().name());
        put(values, "claim", remedy.claim());
        put(values, "meeting", remedy.meeting());
        put(values, "level", remedy.level());
        put(values, "day", remedy.day());
        put(values, "respondBy", remedy.respondBy());
        put(values, "days", remedy.days());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
