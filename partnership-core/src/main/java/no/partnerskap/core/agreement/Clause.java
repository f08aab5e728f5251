package no.partnerskap.core.agreement;

import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Clause of an agreement (no: avtalepunkt): the text that the owners agreed on, and its content as data.
 *
 * @param heading the heading of the clause
 * @param text the text of the clause, which prevails if it differs from the data
 * @param fields the content of the clause as data, in the form that its {@code type} names; a key keeps its type
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
