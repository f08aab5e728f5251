package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * One clause of an agreement (no: avtalepunkt): the words that the owners agreed on, and what they say as data.
 *
 * @param heading the heading above the words
 * @param text the words, which hold where they and the data differ
 */
public record Clause(
        ClauseKey key, @Line String heading, @Text String text, ClauseFields fields) {
    public ClauseType type() {
        return fields.type();
    }

    /** The same clause in other words. */
    Clause saying(String words) {
        return new Clause(key, heading, words, fields);
    }
}
