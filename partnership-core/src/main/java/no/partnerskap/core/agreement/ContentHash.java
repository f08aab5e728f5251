package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_016;

import java.util.Comparator;
import java.util.List;
import no.partnerskap.core.kernel.CanonicalJson;
import no.partnerskap.core.rules.Keeps;

/**
 * Hash that an approval carries: of the terms as {@link CanonicalJson}. Lists keep their order; only the clauses of an amendment
 * are sorted by their keys. Terms without clauses have the hash of their document.
 */
public final class ContentHash {
    private ContentHash() {}

    /** The hash that approvals of a whole text carry. */
    @Keeps(R_016)
    public static String of(Terms terms) {
        var document = terms.text();
        return terms.clauses().isEmpty() && document != null ? document.sha256() : CanonicalJson.sha256(terms);
    }

    /** The hash that approvals of an amendment carry: of exactly the clauses it touches. */
    @Keeps(R_016)
    public static String of(List<ClauseChange> clauses) {
        return CanonicalJson.sha256(inOrder(clauses));
    }

    /** The bytes that are hashed. */
    public static byte[] bytes(Terms terms) {
        return CanonicalJson.bytes(terms);
    }

    /** The very bytes that are hashed. */
    public static byte[] bytes(List<ClauseChange> clauses) {
        return CanonicalJson.bytes(inOrder(clauses));
    }

    private static List<ClauseChange> inOrder(List<ClauseChange> clauses) {
        return clauses.stream().sorted(Comparator.comparing(ClauseChange::key)).toList();
    }
}
