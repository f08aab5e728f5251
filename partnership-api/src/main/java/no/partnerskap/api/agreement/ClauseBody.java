package no.partnerskap.api.agreement;

import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseFields;
import no.partnerskap.core.agreement.ClauseKey;

/**
 * A clause as it is put; its key stands in the address.
 *
 * <pre>
 * {"clause": {"heading": "Users", "text": "A council meets twice a year", "fields": {"type": "USER_INVOLVEMENT", "council": true}}}
 * </pre>
 *
 * @param clause the words of the clause, and what they say as data
 */
public record ClauseBody(ClauseWords clause) {

    /**
     * The words of a clause, and what they say as data.
     *
     * @param heading the heading above the words of the clause
     * @param text the words of the clause themselves
     * @param fields what the words say as data, in the form that goes with the key
     */
    public record ClauseWords(String heading, String text, ClauseFields fields) {}

    public Clause toClause(ClauseKey key) {
        return new Clause(key, clause.heading, clause.text, clause.fields);
    }
}
