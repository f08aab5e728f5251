package no.partnerskap.view.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseFields;
import no.partnerskap.core.agreement.ClauseFields.DelegationGrant;
import no.partnerskap.core.agreement.ClauseFields.DisputeSteps;
import no.partnerskap.core.agreement.ClauseFields.FurtherService;
import no.partnerskap.core.agreement.ClauseFields.General;
import no.partnerskap.core.agreement.ClauseFields.Governance;
import no.partnerskap.core.agreement.ClauseFields.LocalStep;
import no.partnerskap.core.agreement.ClauseFields.OwnerSpeaker;
import no.partnerskap.core.agreement.ClauseFields.Services;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.MinimumService;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.meeting.ConfirmationStatus;
import org.jspecify.annotations.Nullable;

/** Texts of agreements of few words and few clauses, so that two of them have much in common. */
final class RandomText {
    private static final List<String> WORDS =
            List.of("the", "office", "opens", "at", "nine", "ten", "each", "day.", "Owners", "meet");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private RandomText() {}

    static String words(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(6) == 0 ? "\n" : " "))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    static AgreementState state(Random random) {
        var clauses = new ArrayList<ClauseWording>();
        for (var key : List.of("services", "meetings", "disputes", "delegation", "other")) {
            if (random.nextInt(4) > 0) {
                clauses.add(wording(new ClauseKey(key), random));
            }
        }
        Collections.shuffle(clauses, random);
        return new AgreementState(null, terms(random), clauses);
    }

    private static ClauseWording wording(ClauseKey key, Random random) {
        int version = 1 + random.nextInt(3);
        var clause = new Clause(key, "Heading " + random.nextInt(2), words(random), fields(key.value(), random));
        var source = new Provenance(
                new AgreementNumber(1),
                version - 1,
                null,
                Origin.AGREED,
                List.of(),
                List.of(),
                List.of(),
                ConfirmationStatus.confirmed(DAY),
                List.of(7L + version));
        return new ClauseWording(new AgreementNumber(1), key, clause, version, DAY, source, List.of());
    }

    private static Terms terms(Random random) {
        var days = new TreeMap<String, Integer>();
        some(random, 2, () -> "answer/days~" + random.nextInt(2)).forEach(name -> days.put(name, random.nextInt(3)));
        return new Terms(
                AgreementKind.PARTNERSHIP,
                DAY,
                random.nextBoolean() ? null : DAY.plusYears(1 + random.nextInt(2)),
                Collections.emptySortedMap(),
                days,
                null,
                List.of(),
                null);
    }

    private static ClauseFields fields(String key, Random random) {
        return switch (key) {
            case "services" ->
                new Services(
                        new TreeSet<>(List.of(MinimumService.values()[random.nextInt(2)], MinimumService.MONEY_HELP)),
                        some(
                                random,
                                2,
                                () -> new FurtherService(
                                        word(random), "law", DAY.plusDays(random.nextInt(2)), null, maybe(random))));
            case "meetings" ->
                new Governance(
                        random.nextBoolean() ? null : 1 + random.nextInt(3),
                        maybe(random),
                        maybe(random),
                        some(
                                random,
                                2,
                                () -> new OwnerSpeaker(
                                        OwnerId.STATE, word(random), Body.REGION_DIRECTOR, maybe(random))),
                        null,
                        some(random, 3, () -> word(random)),
                        List.of());
            case "disputes" ->
                new DisputeSteps(some(random, 3, () -> new LocalStep(word(random), 1 + random.nextInt(3))));
            case "delegation" ->
                new ClauseFields.Delegations(some(
                        random,
                        2,
                        () -> new DelegationGrant(
                                OwnerId.STATE,
                                OwnerId.municipality(1),
                                word(random),
                                random.nextBoolean(),
                                "law",
                                maybe(random),
                                new BigDecimal("%d.50".formatted(random.nextInt(3))),
                                null)));
            default -> new General();
        };
    }

    private static <T> List<T> some(Random random, int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one.get())
                .toList();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(3));
    }

    private static @Nullable String maybe(Random random) {
        return random.nextBoolean() ? null : word(random);
    }
}
