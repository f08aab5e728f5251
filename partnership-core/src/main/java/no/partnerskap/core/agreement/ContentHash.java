package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_016;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import no.partnerskap.core.rules.Keeps;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hash that an approval carries. Anybody can compute it: the SHA-256 in lower-case hexadecimal of the terms as one JSON text in
 * UTF-8 in the canonical form of RFC 8785: no white space, the keys of every object sorted, no escapes but those JSON demands,
 * numbers plain and without trailing zeros, dates as {@code 2026-02-28}. What is absent is left out. Lists keep their order; only the
 * clauses of an amendment are sorted by their keys. Terms without clauses have the hash of their document.
 */
public final class ContentHash {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private ContentHash() {}

    /** The hash that approvals of a whole text carry. */
    @Keeps(R_016)
    public static String of(Terms terms) {
        return terms.clauses().isEmpty() ? document(terms) : sha256(bytes(terms));
    }

    /** The hash that approvals of an amendment carry: of exactly the clauses it touches. */
    @Keeps(R_016)
    public static String of(List<ClauseChange> clauses) {
        return sha256(bytes(clauses));
    }

    /** The very bytes that are hashed. */
    public static byte[] bytes(Terms terms) {
        return canonical(terms);
    }

    /** The very bytes that are hashed. */
    public static byte[] bytes(List<ClauseChange> clauses) {
        return canonical(
                clauses.stream().sorted(Comparator.comparing(ClauseChange::key)).toList());
    }

    private static String document(Terms terms) {
        var text = terms.text();
        return text == null ? sha256(bytes(terms)) : text.sha256();
    }

    /** By way of plain maps, so that also the names of types stand in order. */
    private static byte[] canonical(Object content) {
        return CANONICAL.writeValueAsBytes(CANONICAL.treeToValue(CANONICAL.valueToTree(content), Object.class));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
