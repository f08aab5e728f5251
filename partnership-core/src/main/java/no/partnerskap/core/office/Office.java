package no.partnerskap.core.office;

import static no.partnerskap.core.rules.Rule.R_002;
import static no.partnerskap.core.rules.Rule.R_003;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_007;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_034;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.office.OfficeCommand.AnnounceLeaderPost;
import no.partnerskap.core.office.OfficeCommand.AppointLeader;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.NameHost;
import no.partnerskap.core.office.OfficeCommand.RecordHostDelegation;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;
import no.partnerskap.core.office.OfficeEvent.HostDelegationRecorded;
import no.partnerskap.core.office.OfficeEvent.HostNamed;
import no.partnerskap.core.office.OfficeEvent.LeaderAppointed;
import no.partnerskap.core.office.OfficeEvent.LeaderPostAnnounced;
import no.partnerskap.core.office.OfficeEvent.OwnerRenumbered;
import no.partnerskap.core.office.OfficeEvent.PartnershipEstablished;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * State of an office: the details of each owner over time, the leadership model and the host municipalities.
 *
 * @param name name of the office
 * @param establishedOn the first day of the partnership
 * @param named for each owner its details by the day from which they hold, earliest first
 * @param hosts the host municipalities by the day from which each is host, earliest first
 */
public record Office(
        String name,
        LocalDate establishedOn,
        SortedMap<OwnerId, List<OwnerDetails>> named,
        LeadershipModel leadership,
        SortedMap<LocalDate, OwnerId> hosts) {
    public static final Office NONE = new Office(
            "", LocalDate.EPOCH, Collections.emptySortedMap(), LeadershipModel.DUAL, Collections.emptySortedMap());

    /** One state owner, at least one municipality, and no two owners that are the same legal entity. */
    @Keeps({R_002, R_003})
    public static Outcome establish(EstablishPartnership c) {
        Refused.when(c.municipalities().isEmpty(), "office.no-municipality", R_002);
        var owners = new TreeMap<OwnerId, OwnerDetails>();
        owners.put(OwnerId.STATE, c.state());
        var inOrder = c.municipalities().stream()
                .sorted(Comparator.comparing(OwnerDetails::number))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            owners.put(OwnerId.municipality(i + 1), inOrder.get(i));
        }
        refuseSameEntity(List.copyOf(owners.values()));
        return Outcome.of(new PartnershipEstablished(
                c.office(), c.name(), c.establishedOn(), owners, c.leadership(), c.language(), host(c, owners)));
    }

    private static void refuseSameEntity(List<OwnerDetails> owners) {
        var organisations = new HashSet<>();
        var numbers = new HashSet<>();
        for (var owner : owners) {
            boolean distinct = organisations.add(owner.organisation()) && numbers.add(owner.number());
            Refused.unless(distinct, "office.same-entity", R_003);
        }
    }

    private static @Nullable OwnerId host(EstablishPartnership c, SortedMap<OwnerId, OwnerDetails> owners) {
        if (c.hostNumber() == null) {
            return null;
        }
        return owners.entrySet().stream()
                .filter(owner ->
                        !owner.getKey().isState() && owner.getValue().number().equals(c.hostNumber()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Malformed("/hostNumber", "host"));
    }

    @Keeps(R_007)
    public Outcome appoint(AppointLeader c) {
        ActOfAnother.unless(c.by().equals(known(c.line())), "leader.other-line");
        boolean employs = switch (leadership) {
            case DUAL -> true;
            case SINGLE_STATE -> c.line().isState();
            case SINGLE_MUNICIPAL -> !c.line().isState();
        };
        Refused.unless(employs, "leader.one-employer-line", R_007);
        return Outcome.of(new LeaderAppointed(c.office(), c.line(), c.personRef(), c.from()));
    }

    /**
     * Records the announcement, whatever the agreement says.
     *
     * @param settled whether the agreement of that day says who employs the leader, and with what powers
     * @param changing whether a change of how the office is led is under way on that day
     */
    @Keeps(R_027)
    public Outcome announce(AnnounceLeaderPost c, boolean settled, boolean changing) {
        var findings = new ArrayList<Finding>();
        if (!settled) {
            findings.add(Finding.of(R_027, "leader-post.terms-open"));
        }
        if (changing) {
            findings.add(Finding.of(R_027, "leader-post.terms-changing"));
        }
        return Outcome.of(new LeaderPostAnnounced(c.office(), known(c.by()), c.announcedOn()))
                .with(findings);
    }

    public Outcome renumber(RenumberOwner c) {
        var others = new TreeMap<>(owners());
        others.put(known(c.owner()), c.details());
        refuseSameEntity(List.copyOf(others.values()));
        return Outcome.of(new OwnerRenumbered(c.office(), c.owner(), c.details()));
    }

    public Outcome nameHost(NameHost c) {
        Refused.when(known(c.host()).isState(), "host.municipality", R_002);
        return Outcome.of(new HostNamed(c.office(), c.host(), c.from()));
    }

    /** Only the delegating municipality can record its delegation. */
    @Keeps({R_004, R_034})
    public Outcome recordDelegation(RecordHostDelegation c) {
        ActOfAnother.unless(!known(c.by()).isState() && !c.by().equals(known(c.host())), "delegation.by");
        if (c.host().isState()) {
            throw new Malformed("/host", "host");
        }
        return Outcome.of(new HostDelegationRecorded(
                c.office(), c.by(), c.host(), c.subjects(), c.councilInstruction(), c.directorDelegation(), c.from()));
    }

    /** The owner; throws if it is not an owner of this office. */
    public OwnerId known(OwnerId owner) {
        if (!named.containsKey(owner)) {
            throw new UnknownNumber("owner", owner);
        }
        return owner;
    }

    public SortedSet<OwnerId> ownerIds() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(named.keySet()));
    }

    /** The owners with their latest details. */
    public SortedMap<OwnerId, OwnerDetails> owners() {
        return ownersOn(LocalDate.MAX);
    }

    /** The owners with their details on a day; before the first ones, the first ones apply. */
    public SortedMap<OwnerId, OwnerDetails> ownersOn(LocalDate day) {
        var owners = new TreeMap<OwnerId, OwnerDetails>();
        named.forEach((owner, details) -> owners.put(
                owner,
                details.stream()
                        .filter(d -> !d.from().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .orElse(details.getFirst())));
        return Collections.unmodifiableSortedMap(owners);
    }

    /** The host municipality on a day, where there is one. */
    public Optional<OwnerId> hostOn(LocalDate day) {
        var until = hosts.headMap(day.plusDays(1));
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(until.lastEntry().getValue());
    }

    public Office after(OfficeEvent event) {
        return switch (event) {
            case PartnershipEstablished e -> established(e);
            case OwnerRenumbered e -> renumbered(e.owner(), e.details());
            case HostNamed e -> new Office(name, establishedOn, named, leadership, hosted(e.host(), e.from()));
            case LeaderAppointed e -> this;
            case LeaderPostAnnounced e -> this;
            case HostDelegationRecorded e -> this;
        };
    }

    private static Office established(PartnershipEstablished e) {
        var named = new TreeMap<OwnerId, List<OwnerDetails>>();
        e.owners().forEach((owner, details) -> named.put(owner, List.of(details)));
        var hosts = new TreeMap<LocalDate, OwnerId>();
        if (e.host() != null) {
            hosts.put(e.establishedOn(), e.host());
        }
        return new Office(
                e.name(),
                e.establishedOn(),
                Collections.unmodifiableSortedMap(named),
                e.leadership(),
                Collections.unmodifiableSortedMap(hosts));
    }

    private Office renumbered(OwnerId owner, OwnerDetails details) {
        var all = new TreeMap<>(named);
        all.merge(
                owner,
                List.of(details),
                (known, more) -> Stream.concat(known.stream(), more.stream())
                        .sorted(Comparator.comparing(OwnerDetails::from))
                        .toList());
        return new Office(name, establishedOn, Collections.unmodifiableSortedMap(all), leadership, hosts);
    }

    private SortedMap<LocalDate, OwnerId> hosted(OwnerId host, LocalDate from) {
        var all = new TreeMap<>(hosts);
        all.put(from, host);
        return Collections.unmodifiableSortedMap(all);
    }
}
