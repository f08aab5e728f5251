package no.partnerskap.api.sample.issuer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.PartnershipRoles;
import no.partnerskap.api.signin.Issuers;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OwnerDetails;
import no.partnerskap.view.office.OfficeCache;
import no.partnerskap.view.record.RecordReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Callers of the sample with their public password. Exists in that profile only. */
@Component
@Profile("sample")
@ConditionalOnWebApplication
public class SampleCallers {
    private final SampleTokens tokens;
    private final Issuers issuers;
    private final PartnershipRoles partnershipRoles;
    private final RecordReader record;
    private final OfficeCache present;

    SampleCallers(
            SampleTokens tokens,
            Issuers issuers,
            PartnershipRoles partnershipRoles,
            RecordReader record,
            OfficeCache present) {
        this.tokens = tokens;
        this.issuers = issuers;
        this.partnershipRoles = partnershipRoles;
        this.record = record;
        this.present = present;
    }

    /**
     * Caller of the sample.
     *
     * @param person whether it can sign in with a browser; a system has tokens only
     * @param of the owner whose line or auditor it is, or the counties of a governor; otherwise empty
     * @param offices number and name of the offices whose partnership it may see now
     */
    public record SampleCaller(
            String name,
            String password,
            Caller.Kind kind,
            boolean person,
            boolean state,
            String of,
            List<String> offices) {}

    /** All callers, in the order of the configuration. */
    public List<SampleCaller> all() {
        var owners = new LinkedHashMap<OfficeNumber, SortedMap<OwnerId, OwnerDetails>>();
        record.offices().forEach(office -> owners.put(office, partnershipRoles.owners(office)));
        return tokens.names().stream().map(name -> view(name, owners)).toList();
    }

    private SampleCaller view(String name, Map<OfficeNumber, SortedMap<OwnerId, OwnerDetails>> owners) {
        var caller = issuers.wouldBe(tokens.issuerOf(name), tokens.claimsOf(name));
        return new SampleCaller(
                name,
                tokens.password(),
                caller.kind(),
                tokens.people().contains(name),
                !caller.regions().isEmpty(),
                caller.counties().isEmpty()
                        ? namesOf(caller, owners.values().stream())
                        : String.join(", ", new TreeSet<>(caller.counties())),
                owners.keySet().stream()
                        .sorted(Comparator.comparing(OfficeNumber::toString))
                        .filter(office -> partnershipRoles.of(caller, office).isPresent())
                        .map(office ->
                                office + " " + present.of(office).office().name())
                        .toList());
    }

    private static String namesOf(Caller caller, Stream<SortedMap<OwnerId, OwnerDetails>> owners) {
        return String.join(
                ", ",
                owners.flatMap(office -> office.entrySet().stream())
                        .filter(owner -> caller.belongsTo(owner.getKey(), owner.getValue(), Optional.empty()))
                        .map(Map.Entry::getValue)
                        .map(OwnerDetails::name)
                        .distinct()
                        .toList());
    }
}
