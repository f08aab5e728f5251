package no.partnerskap.api.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Function;

/** What each of many has left of its allowance. No more than a bound of them are remembered; one that is forgotten has all of it again. */
final class Buckets {
    private static final int MOST = 10_000;
    private final Function<String, Limits.Allowance> allowance;
    private final Cache<String, Bucket> left;

    Buckets(Function<String, Limits.Allowance> allowance) {
        this.allowance = allowance;
        this.left = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
    }

    /** Takes one, or tells after how many whole seconds there will be one. */
    OptionalLong take(String who) {
        var taken = of(who).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? OptionalLong.empty() : seconds(taken.getNanosToWaitForRefill());
    }

    private Bucket of(String who) {
        return left.get(who, name -> allowance.apply(name).bucket());
    }

    private static OptionalLong seconds(long nanos) {
        return OptionalLong.of(
                Math.max(1, Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos())));
    }
}
