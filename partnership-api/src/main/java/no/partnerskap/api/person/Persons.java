package no.partnerskap.api.person;

import static no.partnerskap.core.rules.Rule.R_142;
import static no.partnerskap.core.rules.Rule.R_143;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.person.PersonAct.By;
import no.partnerskap.api.person.PersonAct.Kind;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Persons who act here, by reference. A person gets the same reference at every sign-in until the person's own organisation erases
 * the name; nobody else decides about it.
 */
@Component
public class Persons {
    private static final int MOST_HELD = 10_000;
    /** How long another node may still use a person erased on this one. */
    private static final Duration HELD = Duration.ofMinutes(1);

    /** Minimum length of the secret, in characters. */
    public static final int SHORTEST_SALT = PersonDigest.LEAST;

    static final int LONGEST_NAME = 200;
    private static final Pattern FORM = Pattern.compile("p-[A-Za-z0-9_-]{22}");
    private static final int RANDOM_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final PersonTable table;
    private final PersonVisibility personVisibility;
    private final PersonDigest digests;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Cache<String, Held> held =
            Caffeine.newBuilder().maximumSize(MOST_HELD).expireAfterWrite(HELD).build();

    Persons(
            PersonTable table,
            PersonVisibility personVisibility,
            PersonDigest digests,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.personVisibility = personVisibility;
        this.digests = digests;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether there is a secret to recognise people by; without it nobody can sign in. */
    public boolean canBeKnownAgain() {
        return digests.secretIsStrong();
    }

    /** Cached reference of a person, without the name. */
    private record Held(String ref, @Nullable String issuerNameDigest) {}

    /**
     * The reference of somebody who has signed in; found, or given now. Where the issuer states another name than it did before, that is
     * recorded as a correction of its own.
     *
     * @param issuer the issuer of the subject
     * @param subject the issuer's identifier of the person; stored only as a digest
     * @param acts the capacity, whose line decides about the name; the same person has another reference in another capacity
     */
    public String refOf(String issuer, String subject, @Nullable String name, ActsAs acts) {
        var regions = String.valueOf(PersonTable.text(acts.regions()));
        var digest = digests.of(issuer, subject, acts.kind().name(), acts.organisation() + "", regions);
        var plain = storable(name);
        var nameDigest = plain == null ? null : digests.of(issuer, subject, plain);
        var known = held.getIfPresent(digest);
        if (known == null || nameDigest != null && !nameDigest.equals(known.issuerNameDigest)) {
            var as = new ActsAs(acts.kind(), storable(acts.role()), acts.organisation(), acts.regions());
            known = find(new Newcomer(digest, plain, nameDigest, as));
            held.put(digest, known);
        }
        return known.ref;
    }

    /** Person who signs in and may already have a reference. */
    private record Newcomer(
            String digest, @Nullable String name, @Nullable String nameDigest, ActsAs as) {
        @Override
        public String toString() {
            return digest;
        }
    }

    private Held find(Newcomer who) {
        var person = table.bySubject(who.digest).orElseGet(() -> insert(who));
        if (who.name != null && who.nameDigest != null && !who.nameDigest.equals(person.issuerNameDigest())) {
            renameByIssuer(person.ref(), who.name, who.nameDigest);
            return new Held(person.ref(), who.nameDigest);
        }
        return new Held(person.ref(), person.issuerNameDigest());
    }

    /** Another node or request may create the reference at the same time: the first one is used. */
    private Person insert(Newcomer who) {
        var person = new Person(newRef(), true, who.name, who.nameDigest, who.as, clock.instant());
        try {
            table.insert(person, who.digest);
            return person;
        } catch (DuplicateKeyException first) {
            return table.bySubject(who.digest).orElseThrow(() -> first);
        }
    }

    private void renameByIssuer(String ref, String name, String nameDigest) {
        transaction.executeWithoutResult(status -> {
            var person = table.hold(ref).orElseThrow();
            if (!person.erased() && !nameDigest.equals(person.issuerNameDigest())) {
                table.renameByIssuer(ref, name, nameDigest);
                if (person.issuerNameDigest() != null) {
                    table.add(ref, act(Kind.CORRECTED, By.ISSUER, null, today(), null, null));
                }
            }
        });
    }

    /** A person that the caller may see; any other is treated as unknown. */
    Person visible(String ref, Caller caller) {
        if (!FORM.matcher(ref).matches()) {
            throw new BadParameter("person", "person-ref");
        }
        return table.find(ref)
                .filter(person -> personVisibility.of(caller, person))
                .orElseThrow(() -> new UnknownNumber("person", ref));
    }

    /** The acts about the name, for those who may see the name, or could before it was erased. */
    @Keeps(R_142)
    List<PersonAct> acts(String ref, Caller caller) {
        requireSeesNames(ref, caller);
        return table.acts(ref);
    }

    /** Rejects callers that may not see the person's name. */
    void requireSeesNames(String ref, Caller caller) {
        var person = visible(ref, caller);
        if (!seesNames(person, caller) && !decides(person, caller)) {
            throw new ActOfAnother("not-yours", R_142);
        }
    }

    /** Whether the caller sees names: an auditor, and the person's own organisation. */
    @Keeps(R_142)
    static boolean seesNames(Person person, Caller caller) {
        return caller.kind() == Caller.Kind.AUDITOR || caller.kind() != Caller.Kind.OPS && decides(person, caller);
    }

    /** Whether the caller decides about the name: the person's own line, or operators if no line here does. */
    @Keeps(R_143)
    private static boolean decides(Person person, Caller caller) {
        return switch (caller.kind()) {
            case OWNER_LINE, COUNTY_GOVERNOR, BOARD -> person.as().isFor(caller);
            case OPS -> !person.as().hasLine();
            case LEADER, AUDITOR, REGISTRAR -> false;
        };
    }

    void correct(String ref, Caller caller, String name, String reason) {
        decide(ref, caller, person -> {
            requireNoName("/reason", reason, name);
            requireNoName("/reason", reason, person.name());
            table.rename(ref, name);
            table.add(ref, act(Kind.CORRECTED, By.of(caller), caller, today(), reason, null));
        });
    }

    void decideErasure(
            String ref, Caller caller, boolean erased, String reason, String provision, LocalDate decidedOn) {
        decide(ref, caller, person -> {
            requireNoName("/reason", reason, person.name());
            requireNoName("/provision", provision, person.name());
            if (erased) {
                table.erase(ref);
            }
            var kind = erased ? Kind.ERASED : Kind.ERASURE_REFUSED;
            table.add(ref, act(kind, By.of(caller), caller, decidedOn, reason, provision));
        });
        held.asMap().values().removeIf(known -> known.ref.equals(ref));
    }

    @Keeps(R_143)
    private void decide(String ref, Caller caller, Consumer<Person> decision) {
        transaction.executeWithoutResult(status -> {
            var person = table.hold(ref)
                    .filter(one -> personVisibility.of(caller, one))
                    .orElseThrow(() -> new UnknownNumber("person", ref));
            if (!decides(person, caller)) {
                throw new ActOfAnother("not-yours", R_143);
            }
            if (person.erased()) {
                throw new Refused("person.erased", R_143, Map.of("person", ref));
            }
            decision.accept(person);
        });
    }

    /** The reason of a decision is kept, so it must not contain the name. */
    @Keeps(R_143)
    private static void requireNoName(String pointer, String text, @Nullable String name) {
        if (name != null
                && Pattern.compile("(?iU)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                        .matcher(text)
                        .find()) {
            throw new Malformed(pointer, "person.reason-names", R_143);
        }
    }

    private PersonAct act(
            Kind kind,
            By by,
            @Nullable Caller caller,
            LocalDate decidedOn,
            @Nullable String reason,
            @Nullable String provision) {
        return new PersonAct(
                0,
                kind,
                by,
                caller == null ? null : caller.actorRef(),
                caller == null ? null : caller.organisation(),
                decidedOn,
                clock.instant(),
                reason,
                provision);
    }

    private LocalDate today() {
        return Oslo.dayOf(clock.instant());
    }

    /** The name without characters that cannot be stored, whatever the token contains. */
    private static @Nullable String storable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .takeWhile(c -> kept.length() + Character.charCount(c) <= LONGEST_NAME)
                .forEachOrdered(kept::appendCodePoint);
        var name = kept.toString().strip();
        return name.isEmpty() ? null : name;
    }

    private static String newRef() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return "p-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
