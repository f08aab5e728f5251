package no.partnerskap.api.cases.secondreading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file of cases as the second reading reads and writes it. */
public record Story(Days policy, List<Case> cases) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(p -> p.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public static Story read(Path file) {
        return JSON.readValue(file, Story.class);
    }

    public Path write(Path file) {
        JSON.writeValue(file, this);
        return file;
    }

    /** The numbers of the policy, in days. */
    record Days(
            int informLeadDays,
            int consultLeadDays,
            int consultWindowDays,
            int lateRecordingDays,
            int emergencyNotifyDays,
            int emergencyFollowUpDays) {
        static final Days USUAL = new Days(14, 30, 21, 7, 2, 30);
    }

    public record Case(String id, @Nullable String title, List<Change> changes) {}

    /** One change with what was reported about it. */
    record Change(
            String id,
            ChangeKind kind,
            String initiator,
            SortedMap<String, Level> affected,
            @Nullable Boolean waivable,
            LocalDate effective,
            @Nullable LocalDate decided,
            @Nullable LocalDate decidedRec,
            SortedMap<String, Approval> ownLine,
            List<Claim> claims,
            List<Response> responses,
            List<Settled> resolutions,
            List<Waiver> waivers,
            @Nullable Emergency emergency,
            @Nullable LocalDate withdrawn,
            @Nullable Board setByBoard,
            List<Expected> expect) {
        Change {
            waivable = !Boolean.FALSE.equals(waivable);
            decidedRec = decidedRec == null ? decided : decidedRec;
            ownLine = Objects.requireNonNullElseGet(ownLine, TreeMap::new);
            claims = Objects.requireNonNullElse(claims, List.of());
            responses = Objects.requireNonNullElse(responses, List.of());
            resolutions = Objects.requireNonNullElse(resolutions, List.of());
            waivers = Objects.requireNonNullElse(waivers, List.of());
            expect = Objects.requireNonNullElse(expect, List.of());
        }

        Level owed(String owner) {
            return affected.getOrDefault(owner, Level.NONE);
        }

        boolean mayBeWaivedBy(String owner) {
            return waivable && owed(owner) != Level.JOINTLY_DECIDED;
        }

        /** The lines that decide a joint matter: the initiator's and each that is owed a joint decision. */
        SortedSet<String> jointLines() {
            var lines = new TreeSet<String>();
            lines.add(initiator);
            affected.forEach((owner, level) -> {
                if (level == Level.JOINTLY_DECIDED) {
                    lines.add(owner);
                }
            });
            return lines;
        }

        Stream<Response> responsesTo(Claim claim) {
            return responses.stream().filter(r -> r.claim().equals(claim.id()) && r.by().equals(claim.toward()));
        }

        Change expecting(List<Expected> expected) {
            return new Change(
                    id,
                    kind,
                    initiator,
                    affected,
                    waivable,
                    effective,
                    decided,
                    decidedRec,
                    ownLine,
                    claims,
                    responses,
                    resolutions,
                    waivers,
                    emergency,
                    withdrawn,
                    setByBoard,
                    expected);
        }
    }

    /** An approval by the competent body of an owner; without a day it is none. */
    record Approval(@Nullable LocalDate decided, @Nullable LocalDate rec) {
        Approval {
            rec = rec == null ? decided : rec;
        }

        boolean knownBy(LocalDate day) {
            return decided != null && rec != null && !rec.isAfter(day);
        }
    }

    record Claim(
            String id,
            String by,
            String toward,
            Level level,
            LocalDate occ,
            LocalDate rec,
            String evidence,
            @Nullable LocalDate respondBy,
            boolean meeting,
            @Nullable Boolean mandate) {
        Claim {
            rec = rec == null ? occ : rec;
            evidence = evidence == null ? "E1" : evidence;
            mandate = !Boolean.FALSE.equals(mandate);
        }

        boolean ownRecord() {
            return by.equals(toward);
        }

        boolean minutes() {
            return evidence.equals("E3") && (meeting || level.atLeast(Level.CO_DECIDED));
        }

        boolean receipt() {
            return evidence.equals("E3") && !minutes();
        }
    }

    enum Said {
        ACK,
        ACK_LOWER,
        RESPONDED,
        CONTEST
    }

    record Response(
            String claim, String by, Said kind, @Nullable Level level, LocalDate occ, LocalDate rec) {
        Response {
            rec = rec == null ? occ : rec;
        }

        /** What a contest or a lower acknowledgement leaves of the claim. */
        Level accepted() {
            return level == null ? Level.NONE : level;
        }
    }

    enum Outcome {
        UPHELD,
        REJECTED
    }

    record Settled(
            String claim,
            Outcome outcome,
            @Nullable Level level,
            LocalDate rec,
            @Nullable String how) {}

    record Waiver(String by, LocalDate occ, LocalDate rec) {}

    /** @param rec when it was declared; absent where that was with the change */
    record Emergency(String ground, @Nullable LocalDate rec) {}

    record Board(LocalDate rec) {}

    record Expected(
            LocalDate asOf,
            SortedMap<String, String> verdicts,
            @Nullable SortedMap<String, String> claimed,
            @Nullable SortedMap<String, SortedSet<String>> flags) {}
}
