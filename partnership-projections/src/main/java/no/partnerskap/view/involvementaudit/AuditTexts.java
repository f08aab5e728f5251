package no.partnerskap.view.involvementaudit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.partnerskap.core.involvement.Better;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnLineAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.involvementaudit.AuditTold.BetterTold;
import no.partnerskap.view.involvementaudit.AuditTold.OwnLineTold;
import no.partnerskap.view.involvementaudit.AuditTold.OwnerVerdict;
import no.partnerskap.view.involvementaudit.AuditTold.ReasonTold;
import no.partnerskap.view.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells an audit in sentences, in bokmål, nynorsk and English. */
final class AuditTexts {
    static final String BUNDLE = "no.partnerskap.view.involvementaudit.audit";
    private final Words words = new Words(BUNDLE);

    /** The audit with a sentence for each reason; owners go by the names given. */
    AuditTold tell(ChangeAudit audit, Map<OwnerId, Better> better, UnaryOperator<String> nameOf) {
        return new AuditTold(
                audit.change(),
                audit.kind(),
                audit.summary(),
                audit.initiator(),
                audit.statedBy(),
                audit.revision(),
                audit.effectiveOn(),
                audit.recordedAt(),
                audit.policy(),
                audit.owners().stream()
                        .map(owner -> owner(owner, better.get(owner.owner()), nameOf))
                        .toList(),
                audit.ownLines().stream().map(line -> ownLine(line, nameOf)).toList());
    }

    private OwnerVerdict owner(OwnerAudit owner, @Nullable Better better, UnaryOperator<String> nameOf) {
        return new OwnerVerdict(
                owner.owner(),
                owner.owed(),
                owner.verdict(),
                owner.claimed(),
                owner.perceptionGap(),
                owner.atEffect(),
                owner.flags(),
                owner.daysLeft(),
                owner.lookAgainOn(),
                owner.steps(),
                reasons(owner.reasons(), nameOf),
                better == null ? null : better(owner.owner(), better, nameOf));
    }

    private OwnLineTold ownLine(OwnLineAudit line, UnaryOperator<String> nameOf) {
        return new OwnLineTold(
                line.owner(),
                line.verdict(),
                line.approvedOn(),
                line.urgency(),
                line.presentedOn(),
                line.flags(),
                line.events(),
                reasons(line.reasons(), nameOf));
    }

    private List<ReasonTold> reasons(List<Reason> reasons, UnaryOperator<String> nameOf) {
        return reasons.stream()
                .map(reason -> new ReasonTold(
                        reason.rule(),
                        reason.code(),
                        reason.events(),
                        reason.values(),
                        words.say(reason.code(), reason.values(), nameOf)))
                .toList();
    }

    private BetterTold better(OwnerId owner, Better better, UnaryOperator<String> nameOf) {
        return new BetterTold(
                better.verdict(),
                better.by(),
                better.by().rule(),
                better.possible(),
                better.acts(),
                better.whose(),
                better.claim(),
                better.meeting(),
                better.level(),
                better.day(),
                better.respondBy(),
                better.days(),
                words.say(key(better), values(owner, better), nameOf));
    }

    /** A step with time to answer is told with it. */
    private static String key(Better better) {
        boolean withWindow = better.respondBy() != null
                && (better.by() == Better.By.STEP_TAKEN || better.by() == Better.By.LEVEL_HIGHER);
        return "better." + better.by() + (withWindow ? "_WITH_WINDOW" : "") + (better.possible() ? ".can" : ".could");
    }

    private static Map<String, String> values(OwnerId owner, Better better) {
        var values = new TreeMap<String, String>();
        values.put("owner", owner.value());
        values.put("owners", better.whose().stream().map(OwnerId::value).collect(Collectors.joining(",")));
        values.put("judged", better.verdict().name());
        put(values, "claim", better.claim());
        put(values, "meeting", better.meeting());
        put(values, "level", better.level());
        put(values, "day", better.day());
        put(values, "respondBy", better.respondBy());
        put(values, "days", better.days());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
