package no.partnerskap.api.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.api.access.Caller;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables of persons and of acts about their names; their only writer and reader. */
@Component
class PersonTable {
    private static final String SELECT =
            "select ref, subject_digest is not null as known, name, issuer_name_digest, role,"
                    + " organisation, kind, regions, recorded_at from person where ";
    private static final String BETWEEN_REGIONS = " ";
    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> bySubject(String digest) {
        return jdbc.sql(SELECT + "subject_digest = :digest")
                .param("digest", digest)
                .query((row, i) -> person(row))
                .optional();
    }

    Optional<Person> find(String ref) {
        return jdbc.sql(SELECT + "ref = :ref")
                .param("ref", ref)
                .query((row, i) -> person(row))
                .optional();
    }

    /** Locks the person until the end of the transaction, so that acts about one person are serialised. */
    Optional<Person> hold(String ref) {
        return jdbc.sql(SELECT + "ref = :ref for update")
                .param("ref", ref)
                .query((row, i) -> person(row))
                .optional();
    }

    void insert(Person person, String digest) {
        jdbc.sql("insert into person (ref, subject_digest, name, issuer_name_digest, role, organisation, kind,"
                        + " regions, recorded_at) values (:ref, :digest, :name, :issuerName, :role, :organisation,"
                        + " :kind, :regions, :at)")
                .param("ref", person.ref())
                .param("digest", digest)
                .param("name", person.name())
                .param("issuerName", person.issuerNameDigest())
                .param("role", person.role())
                .param("organisation", text(person.organisation()))
                .param("kind", text(person.as().kind()))
                .param("regions", text(person.as().regions()))
                .param("at", utc(person.recordedAt()))
                .update();
    }

    void rename(String ref, String name) {
        jdbc.sql("update person set name = :name where ref = :ref and subject_digest is not null")
                .param("name", name)
                .param("ref", ref)
                .update();
    }

    /** Replaces the name by the one that the issuer states now. */
    void renameByIssuer(String ref, String name, String digest) {
        jdbc.sql("update person set name = :name, issuer_name_digest = :digest where ref = :ref and"
                        + " subject_digest is not null")
                .param("name", name)
                .param("digest", digest)
                .param("ref", ref)
                .update();
    }

    void erase(String ref) {
        jdbc.sql("update person set name = null, subject_digest = null, issuer_name_digest = null where ref = :ref")
                .param("ref", ref)
                .update();
    }

    /** Appends an act; its number is assigned here. */
    void add(String ref, PersonAct act) {
        jdbc.sql("""
            insert into person_act (ref, number, act, decided_by, actor_ref, organisation, decided_on, recorded_at,
             reason, provision)
            values (:ref, (select coalesce(max(number), 0) + 1 from person_act where ref = :ref), :act, :by,
             :actorRef, :organisation, :on, :at, :reason, :provision)
            """)
                .param("ref", ref)
                .param("act", act.act().name())
                .param("by", act.decidedBy().name())
                .param("actorRef", act.actorRef())
                .param("organisation", text(act.organisation()))
                .param("on", act.decidedOn())
                .param("at", utc(act.recordedAt()))
                .param("reason", act.reason())
                .param("provision", act.provision())
                .update();
    }

    List<PersonAct> acts(String ref) {
        return jdbc.sql("select number, act, decided_by, actor_ref, organisation, decided_on, recorded_at, reason,"
                        + " provision from person_act where ref = :ref order by number")
                .param("ref", ref)
                .query((row, i) -> act(row))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("ref"),
                row.getBoolean("known"),
                row.getString("name"),
                row.getString("issuer_name_digest"),
                new ActsAs(
                        Caller.Kind.valueOf(row.getString("kind")),
                        row.getString("role"),
                        organisation(row),
                        regions(row)),
                instant(row));
    }

    private static PersonAct act(ResultSet row) throws SQLException {
        return new PersonAct(
                row.getInt("number"),
                PersonAct.Kind.valueOf(row.getString("act")),
                PersonAct.By.valueOf(row.getString("decided_by")),
                row.getString("actor_ref"),
                organisation(row),
                row.getObject("decided_on", LocalDate.class),
                instant(row),
                row.getString("reason"),
                row.getString("provision"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable OrganisationNumber organisation(ResultSet row) throws SQLException {
        var number = row.getString("organisation");
        return number == null ? null : new OrganisationNumber(number);
    }

    private static Set<String> regions(ResultSet row) throws SQLException {
        var regions = row.getString("regions");
        return regions == null ? Set.of() : Set.of(regions.split(BETWEEN_REGIONS));
    }

    /** Regions in a fixed order, so that equal sets are equal texts. */
    static @Nullable String text(Set<String> regions) {
        return regions.isEmpty() ? null : String.join(BETWEEN_REGIONS, new TreeSet<>(regions));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
