package no.partnerskap.api.cases;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** File of cases: small histories of one partnership each, and the verdicts expected. Absent lists are empty. */
record CaseFile(Map<String, Integer> policy, List<Case> cases) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static CaseFile read(Path file) {
        return JSON.readValue(file, CaseFile.class);
    }

    CaseFile {
        policy = policy == null ? Map.of() : policy;
    }

    /** Case: the history of one partnership. */
    record Case(String id, @Nullable String title, List<Change> changes) {}

    /** Change with all that was reported about it. */
    record Change(
            String id,
            ChangeKind kind,
            String initiator,
            SortedMap<String, Level> affected,
            LocalDate effective,
            @Nullable LocalDate decided,
            @Nullable LocalDate decidedRec,
            Map<String, Approval> ownLine,
            List<Claim> claims,
            List<Response> responses,
            List<Settled> resolutions,
            List<Waiver> waivers,
            @Nullable Emergency emergency,
            @Nullable LocalDate withdrawn,
            @Nullable Board setByBoard,
            List<Expected> expect) {
        Change {
            ownLine = ownLine == null ? Map.of() : ownLine;
            claims = claims == null ? List.of() : claims;
            responses = responses == null ? List.of() : responses;
            resolutions = resolutions == null ? List.of() : resolutions;
            waivers = waivers == null ? List.of() : waivers;
            expect = expect == null ? List.of() : expect;
        }

        Stream<String> owners() {
            return Stream.of(
                            Stream.of(initiator),
                            affected.keySet().stream(),
                            ownLine.keySet().stream(),
                            claims.stream().flatMap(c -> Stream.of(c.by(), c.toward())),
                            expect.stream().flatMap(e -> e.verdicts().keySet().stream()))
                    .flatMap(owners -> owners);
        }

        Stream<LocalDate> dates() {
            return Stream.of(
                            Stream.of(effective),
                            Stream.ofNullable(decided),
                            Stream.ofNullable(decidedRec),
                            Stream.ofNullable(withdrawn),
                            Stream.ofNullable(emergency).map(Emergency::rec).filter(Objects::nonNull),
                            Stream.ofNullable(setByBoard).map(Board::rec),
                            ownLine.values().stream().flatMap(Approval::dates),
                            claims.stream().flatMap(c -> Stream.of(c.occ(), c.rec())),
                            responses.stream().flatMap(r -> Stream.of(r.occ(), r.rec())),
                            resolutions.stream().map(Settled::rec),
                            waivers.stream().flatMap(w -> Stream.of(w.occ(), w.rec())),
                            expect.stream().map(Expected::asOf))
                    .flatMap(dates -> dates);
        }
    }

    record Approval(@Nullable LocalDate decided, @Nullable LocalDate rec) {
        Stream<LocalDate> dates() {
            return Stream.concat(Stream.ofNullable(decided), Stream.ofNullable(rec));
        }
    }

    record Claim(
            String id,
            String by,
            String toward,
            Level level,
            LocalDate occ,
            LocalDate rec,
            @Nullable String evidence,
            @Nullable LocalDate respondBy,
            boolean meeting,
            @Nullable Boolean mandate) {
        Claim {
            rec = rec == null ? occ : rec;
        }

        boolean mutual() {
            return "E3".equals(evidence);
        }
    }

    record Response(
            String claim, String by, Kind kind, @Nullable Level level, LocalDate occ, LocalDate rec) {
        Response {
            rec = rec == null ? occ : rec;
        }
    }

    enum Kind {
        ACK,
        ACK_LOWER,
        RESPONDED,
        CONTEST
    }

    record Settled(
            String claim,
            Resolution.Outcome outcome,
            @Nullable Level level,
            LocalDate rec,
            Resolution.@Nullable Ground how) {}

    record Waiver(@JsonAlias("owner") String by, LocalDate occ, LocalDate rec) {
        Waiver {
            rec = rec == null ? occ : rec;
        }
    }

    /** @param rec when it was declared; absent where that was with the change */
    record Emergency(String ground, @Nullable LocalDate rec) {}

    record Board(LocalDate rec) {}

    /** Expected verdict at the end of a day. */
    record Expected(
            LocalDate asOf,
            SortedMap<String, String> verdicts,
            @Nullable Map<String, String> claimed,
            @Nullable Map<String, List<String>> flags) {}
}
