package no.partnerskap.api.agreement;

import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseFields;
import no.partnerskap.core.agreement.ClauseKey;

/**
 * Clause as sent by a client; its key is in the address.
 *
 * <pre>
 * {"clause": {"heading": "Users", "text": "A council meets twice a year", "fields": {"type": "USER_INVOLVEMENT", "council": true}}}
 * </pre>
 *
 * @param clause the complete new wording of the clause, as text and as data
 */
public record ClauseBody(ClauseWords clause) {

    /**
     * Wording of a clause: its text, and its content as data.
     *
     * @param heading the heading of the clause, on one line
     * @param text the wording of the clause, which prevails if it differs from the data
     * @param fields the content of the clause as data; a key keeps its {@code type}, also in later wordings
     */
    public record ClauseWords(String heading, String text, ClauseFields fields) {}

    public Clause toClause(ClauseKey key) {
        return new Clause(key, clause.heading, clause.text, clause.fields);
    }
}
