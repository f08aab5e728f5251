package no.partnerskap.api.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.view.figures.Figures;
import no.partnerskap.view.figures.Figures.Age;
import no.partnerskap.view.figures.FiguresReader;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Gauges of what is open in all partnerships, as of the last round; another gauge shows the age of the figures. */
@Component
@ConditionalOnWebApplication
public class DomainGauges {
    private final FiguresReader reader;
    private final StoredHistory store;
    private final Clock clock;
    private final Timer rounds;
    private final MultiGauge findings;
    private volatile @Nullable Figures last;
    private volatile long counted = System.nanoTime();

    DomainGauges(FiguresReader reader, StoredHistory store, Clock clock, MeterRegistry meters) {
        this.reader = reader;
        this.store = store;
        this.clock = clock;
        this.rounds = Timer.builder("partnership.figures.round")
                .description("How long it took to work the figures out")
                .register(meters);
        this.findings = MultiGauge.builder("partnership.findings.open")
                .description("Findings that are open, by the rule that found them")
                .register(meters);
        show(meters);
    }

    private void show(MeterRegistry meters) {
        var uninvolved = "partnership.changes.uninvolved";
        gauge(meters, uninvolved, Tags.of("effect", "ahead"), "Changes without involvement", Figures::ahead);
        gauge(meters, uninvolved, Tags.of("effect", "past"), "Changes without involvement", Figures::past);
        Arrays.stream(Age.values())
                .forEach(age -> gauge(
                        meters,
                        "partnership.claims.unanswered",
                        Tags.of("age", age.days()),
                        "Steps without an answer, by days since they were recorded",
                        figures -> figures.unanswered().getOrDefault(age, 0)));
        gauge(meters, "partnership.partnerships", Tags.empty(), "Partnerships on record", Figures::partnerships);
        gauge(meters, "partnership.view.behind", Tags.empty(), "Newest events that are not filed", Figures::behind);
        gauge(
                meters,
                "partnership.figures.waiting",
                Tags.empty(),
                "Partnerships that the next rounds judge anew",
                Figures::waiting);
        TimeGauge.builder("partnership.figures.age", this, TimeUnit.SECONDS, DomainGauges::age)
                .description("Seconds since the figures were worked out")
                .register(meters);
    }

    private void gauge(MeterRegistry meters, String name, Tags tags, String about, ToDoubleFunction<Figures> value) {
        Gauge.builder(name, this, figures -> figures.last == null ? Double.NaN : value.applyAsDouble(figures.last))
                .tags(tags)
                .description(about)
                .register(meters);
    }

    private double age() {
        return Duration.ofNanos(System.nanoTime() - counted).toMillis() / 1000.0;
    }

    /** Computes the figures; the store is read before the index, so that an event recorded meanwhile does not look unindexed. */
    public void count(int atMost) {
        rounds.record(() -> {
            var newest = store.newest();
            var now = clock.instant();
            var figures = reader.on(new Question(Oslo.dayOf(now), now), newest, atMost);
            findings.register(
                    figures.findings().entrySet().stream()
                            .map(found -> Row.of(Tags.of("rule", found.getKey().id()), found.getValue()))
                            .toList(),
                    true);
            last = figures;
            counted = System.nanoTime();
        });
    }
}
