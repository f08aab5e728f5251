package no.partnerskap.api.caller;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.view.office.PresentOffices;
import no.partnerskap.view.record.RecordReader;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The callers of the sample with their public password. Exists in that profile only: no other caller is ever told of. */
@Component
@Profile("sample")
public class SampleCallers {
    private static final String PLAIN = "{noop}";
    private final Callers callers;
    private final Standings standings;
    private final RecordReader record;
    private final PresentOffices present;

    SampleCallers(Callers callers, Standings standings, RecordReader record, PresentOffices present) {
        this.callers = callers;
        this.standings = standings;
        this.record = record;
        this.present = present;
    }

    /**
     * One caller of the sample.
     *
     * @param of the owner whose line or auditor it is, the counties of a governor, else nothing
     * @param offices number and name of those whose partnership it may know of now
     */
    public record SampleCaller(
            String name, String password, Caller.Kind kind, boolean state, String of, List<String> offices) {}

    /** Those whose password is public, in the order of the configuration. */
    public List<SampleCaller> all() {
        var owners = new LinkedHashMap<OfficeNumber, SortedMap<OwnerId, OwnerDetails>>();
        record.offices().forEach(office -> owners.put(office, standings.owners(office)));
        return callers.callers().stream()
                .filter(entry -> entry.password().startsWith(PLAIN))
                .map(entry -> told(entry, owners))
                .toList();
    }

    private SampleCaller told(Callers.Entry entry, Map<OfficeNumber, SortedMap<OwnerId, OwnerDetails>> owners) {
        var caller = entry.caller();
        return new SampleCaller(
                entry.username(),
                entry.password().substring(PLAIN.length()),
                caller.kind(),
                !caller.regions().isEmpty(),
                caller.counties().isEmpty()
                        ? namesOf(caller, owners.values().stream())
                        : String.join(", ", new TreeSet<>(caller.counties())),
                owners.keySet().stream()
                        .sorted(Comparator.comparing(OfficeNumber::toString))
                        .filter(office -> standings.of(caller, office).isPresent())
                        .map(office ->
                                office + " " + present.of(office).office().name())
                        .toList());
    }

    private static String namesOf(Caller caller, Stream<SortedMap<OwnerId, OwnerDetails>> owners) {
        return String.join(
                ", ",
                owners.flatMap(office -> office.entrySet().stream())
                        .filter(owner -> caller.belongsTo(owner.getKey(), owner.getValue()))
                        .map(Map.Entry::getValue)
                        .map(OwnerDetails::name)
                        .distinct()
                        .toList());
    }
}
