package no.partnerskap.api.cli.replay;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.axon.StoredEvent;
import no.partnerskap.view.agreement.ClauseDiff;
import no.partnerskap.view.history.Ground;
import no.partnerskap.view.history.ReplayStep;
import no.partnerskap.view.history.ValueChange;
import org.jspecify.annotations.Nullable;

/** Step of a replay as a line of JSON. */
record StepLine(
        long version,
        String eventId,
        String type,
        String revision,
        String recordedAt,
        LocalDate day,
        String actingAs,
        String heading,
        List<String> concerns,
        List<Changed> changed,
        List<ClauseDiff> clauses,
        List<Ground> because,
        String sha256) {

    /** Changed value, with the subject it belongs to, such as {@code change/3}. */
    record Changed(
            String of,
            String where,
            @Nullable String before,
            @Nullable String after) {
        private static Changed of(ValueChange valueChange) {
            return new Changed(
                    valueChange.of().toString(), valueChange.where(), valueChange.before(), valueChange.after());
        }
    }

    /** The last line. */
    record Ended(End end) {}

    /**
     * Summary of what was replayed.
     *
     * @param stateSha256 SHA-256 of the partnership's state just after the version, on the day it was recorded
     * @param historySha256 SHA-256 of the stored bytes of the events replayed
     */
    record End(long version, long events, String stateSha256, String historySha256) {}

    static StepLine of(ReplayStep step, StoredEvent stored, ReplayWords say) {
        return new StepLine(
                stored.version(),
                stored.eventId(),
                stored.type(),
                stored.revision(),
                stored.recordedAt(),
                step.day(),
                step.recorded().actingAs(),
                say.say(stored.type()),
                step.concerns().stream().map(Object::toString).toList(),
                step.changed().stream().map(Changed::of).toList(),
                step.clauses(),
                step.because(),
                stored.sha256());
    }
}
