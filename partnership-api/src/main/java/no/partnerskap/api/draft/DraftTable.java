package no.partnerskap.api.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Table of drafts, its only writer and reader. Every statement names the owner. A draft that was shared or deleted leaves its
 * number but none of its text: so its number is never reused, and the service needs no right to delete rows.
 */
@Component
class DraftTable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final String OWN = " from agreement_draft where office = :office and owner = :owner";
    private static final String SELECT = "select number, revision, updated_at, terms" + OWN + " and terms is not null";
    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String text(Terms terms) {
        return JSON.writeValueAsString(terms);
    }

    List<Draft> all(OfficeNumber office, OwnerId owner) {
        return own(SELECT + " order by number", office, owner)
                .query((row, i) -> draft(row))
                .list();
    }

    Optional<Draft> find(OfficeNumber office, OwnerId owner, int number) {
        return own(SELECT + " and number = :number", office, owner)
                .param("number", number)
                .query((row, i) -> draft(row))
                .optional();
    }

    int count(OfficeNumber office, OwnerId owner) {
        return own("select count(terms)" + OWN, office, owner)
                .query(Integer.class)
                .single();
    }

    /** The number after the last one ever assigned. */
    int next(OfficeNumber office, OwnerId owner) {
        return own("select coalesce(max(number), 0) + 1" + OWN, office, owner)
                .query(Integer.class)
                .single();
    }

    void insert(OfficeNumber office, OwnerId owner, Draft draft) {
        own(
                        "insert into agreement_draft (office, owner, number, revision, updated_at, terms)"
                                + " values (:office, :owner, :number, :revision, :updatedAt, :terms)",
                        office,
                        owner)
                .param("number", draft.number())
                .param("revision", draft.revision())
                .param("updatedAt", draft.updatedAt().toString())
                .param("terms", text(draft.terms()))
                .update();
    }

    /** Replaces the previous revision; returns whether it was still current. */
    boolean update(OfficeNumber office, OwnerId owner, Draft draft) {
        return own(
                                "update agreement_draft set revision = :revision, updated_at = :updatedAt, terms ="
                                        + " :terms where office = :office and owner = :owner and number = :number and"
                                        + " revision = :revision - 1 and terms is not null",
                                office,
                                owner)
                        .param("number", draft.number())
                        .param("revision", draft.revision())
                        .param("updatedAt", draft.updatedAt().toString())
                        .param("terms", text(draft.terms()))
                        .update()
                == 1;
    }

    /** Clears the text of a draft; returns whether the revision was still current. */
    boolean clear(OfficeNumber office, OwnerId owner, Draft draft) {
        return own(
                                "update agreement_draft set terms = null where office = :office and owner = :owner"
                                        + " and number = :number and revision = :revision and terms is not null",
                                office,
                                owner)
                        .param("number", draft.number())
                        .param("revision", draft.revision())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec own(String sql, OfficeNumber office, OwnerId owner) {
        return jdbc.sql(sql).param("office", office.value()).param("owner", owner.toString());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getInt(1),
                row.getLong(2),
                Instant.parse(row.getString(3)),
                JSON.readValue(row.getString(4), Terms.class));
    }
}
