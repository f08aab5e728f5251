package no.partnerskap.api.harness;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How much is stored: rows of every table that a request could add to, and the revisions of what it could change. */
public record StoredEventCount(String counts) {
    private static final String COUNTED = """
        select concat_ws(' ', (select count(*) from domain_event), (select count(*) from event_index),
            (select count(*) from partnership), (select count(*) from stored_response), (select count(*) from agreement_draft),
            (select coalesce(sum(revision), 0) from agreement_draft),
            (select count(*) from person), (select count(*) from person_act))
        """;

    public static StoredEventCount in(JdbcClient store) {
        return new StoredEventCount(store.sql(COUNTED).query(String.class).single());
    }
}
