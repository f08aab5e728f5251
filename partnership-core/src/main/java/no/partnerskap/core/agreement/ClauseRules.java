package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_019;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;

/** Rules for every change of clauses, in a draft or by an amendment. */
final class ClauseRules {
    private ClauseRules() {}

    /** Each key is used once and matches its clause; a key never changes type. */
    @Keeps(R_019)
    static void check(Agreement agreement, List<ClauseChange> changes) {
        var keys = new HashSet<ClauseKey>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var clause = change.clause();
            if (!keys.add(change.key())) {
                throw new Malformed("/clauses/" + i + "/key", "duplicate");
            }
            if (clause != null && !clause.key().equals(change.key())) {
                throw new Malformed("/clauses/" + i + "/clause/key", "other-clause-key");
            }
            if (clause != null) {
                refuseOtherType(agreement, clause);
            }
        }
    }

    private static void refuseOtherType(Agreement agreement, Clause clause) {
        var known = agreement.types().getOrDefault(clause.key(), clause.type());
        if (known != clause.type()) {
            throw new Refused(
                    "clause.other-type", R_019, Map.of("key", clause.key().value(), "type", known.name()));
        }
    }
}
