package no.partnerskap.core.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Canonical form in which content is hashed, so that anybody can compute the hash: JSON in UTF-8 in the canonical form of RFC 8785,
 * no white space, the keys of every object sorted, no escapes but those JSON demands, numbers plain and without trailing zeros, dates
 * as {@code 2026-02-28}. What is absent is left out, so that the hash of old content stays when a record gains a field it may lack.
 */
public final class CanonicalJson {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private CanonicalJson() {}

    /** Converts to plain maps first, so that type names are sorted too. */
    public static byte[] bytes(Object content) {
        return CANONICAL.writeValueAsBytes(CANONICAL.treeToValue(CANONICAL.valueToTree(content), Object.class));
    }

    /** SHA-256 of content in canonical form: 64 lower-case hexadecimal digits. */
    public static String sha256(Object content) {
        return Sha256.of(bytes(content));
    }
}
