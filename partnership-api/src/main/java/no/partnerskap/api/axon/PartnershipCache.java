package no.partnerskap.api.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/** Cache of partnerships in memory: the most recently used, up to a bound. Evicting one costs only time. */
class PartnershipCache implements Cache {
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    PartnershipCache(long bound) {
        entries = Caffeine.newBuilder().maximumSize(bound).build();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Axon's interface takes null for "not here"
    public <K, V> V get(K key) {
        return (V) entries.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.asMap().computeIfPresent(key, (same, value) -> update.apply((V) value));
    }

    /** Nothing in this application listens to the cache. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("This cache has no listeners");
    }
}
