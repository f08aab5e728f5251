package no.partnerskap.api.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Function;

/** Token buckets by consumer. A bounded number is kept; one that is dropped starts full again. */
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

    /** Takes one token, or returns the whole seconds until there is one. */
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
