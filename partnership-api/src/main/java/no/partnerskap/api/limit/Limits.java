package no.partnerskap.api.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one consumer may ask for.
 *
 * @param enabled whether anything is limited at all; measures of speed switch it off
 * @param reads what each organisation may read
 * @param commands what each organisation may send
 * @param failedSignIns how often one address may fail to sign in
 * @param of other limits for some organisations, by their number
 */
@ConfigurationProperties("partnership.limits")
public record Limits(
        @DefaultValue("true") boolean enabled,
        @DefaultValue Reads reads,
        @DefaultValue Commands commands,
        @DefaultValue FailedSignIns failedSignIns,
        @DefaultValue Map<String, Own> of) {

    /** So much at once, and from then on so much in each period. */
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

    /** What one organisation has instead of what all have, where it is given. */
    record Own(@DefaultValue Reads reads, @DefaultValue Commands commands) {}

    Allowance readsOf(String consumer) {
        return of.containsKey(consumer) ? of.get(consumer).reads() : reads;
    }

    Allowance commandsOf(String consumer) {
        return of.containsKey(consumer) ? of.get(consumer).commands() : commands;
    }
}
