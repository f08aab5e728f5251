package no.partnerskap.api.draft;

import static no.partnerskap.core.rules.Rule.R_144;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.ShareDraft;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.CommandValidation;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Keeps;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Drafts of each owner. A draft must have the form that sharing requires. */
@Component
@Keeps(R_144)
class Drafts {
    /** Any number will do to check the form. */
    private static final AgreementNumber SOME_AGREEMENT = new AgreementNumber(1);

    private static final int MOST = 50;
    private static final int MOST_BYTES = 256 * 1024;
    private final DraftTable table;
    private final Clock clock;

    Drafts(DraftTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    Draft begin(OfficeNumber office, OwnerId owner, Terms terms) {
        check(office, owner, terms);
        if (table.count(office, owner) >= MOST) {
            throw new Refused("draft.too-many", null, Map.of("most", "" + MOST));
        }
        var draft = new Draft(table.next(office, owner), 1, clock.instant(), terms);
        try {
            table.insert(office, owner, draft);
        } catch (DuplicateKeyException taken) {
            throw changedSince();
        }
        return draft;
    }

    List<Draft> all(OfficeNumber office, OwnerId owner) {
        return table.all(office, owner);
    }

    Draft existing(OfficeNumber office, OwnerId owner, int number) {
        return table.find(office, owner, number).orElseThrow(() -> new UnknownNumber("draft", number));
    }

    /**
     * Changes the terms of a draft.
     *
     * @param known the revision that the caller has; null if not stated
     */
    Draft change(OfficeNumber office, OwnerId owner, int number, @Nullable Long known, UnaryOperator<Terms> terms) {
        var before = existing(office, owner, number, known);
        var after = new Draft(number, before.revision() + 1, clock.instant(), terms.apply(before.terms()));
        check(office, owner, after.terms());
        if (!table.update(office, owner, after)) {
            throw changedSince();
        }
        return after;
    }

    /** Rewords or adds one clause. */
    Draft word(OfficeNumber office, OwnerId owner, int number, @Nullable Long known, Clause clause) {
        var asShared = new ReviseClause(office, SOME_AGREEMENT, owner, clause.key(), clause);
        CommandValidation.check(asShared, clock.instant());
        return change(office, owner, number, known, terms -> terms.with(clause.key(), clause));
    }

    void remove(OfficeNumber office, OwnerId owner, int number, @Nullable Long known) {
        remove(office, owner, existing(office, owner, number, known));
    }

    /** Removes a draft at the revision read; fails if it has changed since. */
    void remove(OfficeNumber office, OwnerId owner, Draft draft) {
        if (!table.clear(office, owner, draft)) {
            throw changedSince();
        }
    }

    private Draft existing(OfficeNumber office, OwnerId owner, int number, @Nullable Long known) {
        var draft = existing(office, owner, number);
        if (known != null && known != draft.revision()) {
            throw new StaleDraft(known, draft.revision(), draft.updatedAt());
        }
        return draft;
    }

    private void check(OfficeNumber office, OwnerId owner, Terms terms) {
        CommandValidation.check(new ShareDraft(office, owner, terms), clock.instant());
        var keys = new HashSet<ClauseKey>();
        for (int i = 0; i < terms.clauses().size(); i++) {
            if (!keys.add(terms.clauses().get(i).key())) {
                throw new Malformed("/terms/clauses/" + i + "/key", "duplicate");
            }
        }
        terms.checkDays(DayCounts.DEFAULT.names());
        if (DraftTable.text(terms).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Malformed("/terms", "draft-too-large", null, Map.of("most", "" + MOST_BYTES));
        }
    }

    private static ConcurrencyException changedSince() {
        return new ConcurrencyException("The draft was changed at the same time");
    }
}
