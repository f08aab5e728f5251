package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Clause of an agreement (no: avtalepunkt): the text that the owners agreed on, and its content as data.
 *
 * @param heading the heading
 * @param text the text, which prevails if it differs from the data
 * @param fields what the words of the clause say as data, in the form that goes with its key
 */
public record Clause(
        ClauseKey key, @Line String heading, @Text String text, ClauseFields fields) {
    public ClauseType type() {
        return fields.type();
    }

    /** The same clause with another text. */
    Clause withText(String words) {
        return new Clause(key, heading, words, fields);
    }
}
