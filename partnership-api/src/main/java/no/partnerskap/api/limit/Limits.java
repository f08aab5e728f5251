package no.partnerskap.api.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rate limits of one consumer.
 *
 * @param enabled whether limits apply at all; benchmarks switch them off
 * @param reads the limit of reads for each organisation
 * @param commands the limit of commands for each organisation
 * @param failedSignIns the limit of failed sign-ins from one address
 * @param of other limits for single organisations, by organisation number
 */
@ConfigurationProperties("partnership.limits")
public record Limits(
        @DefaultValue("true") boolean enabled,
        @DefaultValue Reads reads,
        @DefaultValue Commands commands,
        @DefaultValue FailedSignIns failedSignIns,
        @DefaultValue Map<String, Own> of) {

    /** Allowance: a burst, and a refill in each period. */
    sealed interface Allowance permits Reads, Commands, FailedSignIns {
        long burst();

        long refill();

        Duration per();

        default Bucket bucket() {
            return Bucket.builder()
                    .addLimit(Bandwidth.builder()
                            .capacity(burst())
                            .refillGreedy(refill(), per())
                            .build())
                    .withNanosecondPrecision()
                    .build();
        }
    }

    record Reads(
            @DefaultValue("5000") long burst,
            @DefaultValue("500") long refill,
            @DefaultValue("1s") Duration per) implements Allowance {}

    record Commands(
            @DefaultValue("2000") long burst,
            @DefaultValue("200") long refill,
            @DefaultValue("1s") Duration per) implements Allowance {}

    record FailedSignIns(
            @DefaultValue("60") long burst,
            @DefaultValue("20") long refill,
            @DefaultValue("1m") Duration per) implements Allowance {}

    /** Limits of one organisation that replace the general ones. */
    record Own(@DefaultValue Reads reads, @DefaultValue Commands commands) {}

    Allowance readsOf(String consumer) {
        return of.containsKey(consumer) ? of.get(consumer).reads() : reads;
    }

    Allowance commandsOf(String consumer) {
        return of.containsKey(consumer) ? of.get(consumer).commands() : commands;
    }
}
