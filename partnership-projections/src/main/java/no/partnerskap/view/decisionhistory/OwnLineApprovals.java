package no.partnerskap.view.decisionhistory;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_175;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import no.partnerskap.view.decisionhistory.DecisionEntry.JointConfirmation;
import org.jspecify.annotations.Nullable;

/** Approvals of changes in the owners' own lines, and the owners whose approval is missing, as seen from a day. */
record OwnLineApprovals(DecisionFacts known, LocalDate day, Jointly table) {

    /** Test of whether agreement or policy demands a joint decision for a kind of change that applies from a day. */
    interface Jointly {
        boolean decided(ChangeKind kind, LocalDate effectiveOn);
    }

    /** The approvals that count, also where a mandate was recorded later; of an amendment or a key, those that name it. */
    @Keeps({R_016, R_093})
    private Stream<LineApproval> counting(ChangeNumber change) {
        var text = known.text(change);
        return known.changes().approvals(change, known.file.mandates()::cover).stream()
                .filter(approval -> text == null || text.equals(approval.textSha256()));
    }

    boolean counts(LineDecision word) {
        return counting(word.change()).anyMatch(approval -> approval.version() == word.readsAs());
    }

    private List<LineApproval> given(ChangeNumber change) {
        return counting(change)
                .filter(approval -> !approval.decidedOn().day().isAfter(day))
                .toList();
    }

    /** The owners whose line has not approved; every owner where no change is named, and none where the board set the terms. */
    @Keeps({R_058, R_118})
    SortedSet<OwnerId> missing(@Nullable ChangeNumber change) {
        if (change == null) {
            return known.owners;
        }
        if (known.setByBoard(change) || withdrawn(change)) {
            return Collections.emptySortedSet();
        }
        var missing = new TreeSet<>(parties(change));
        given(change).forEach(approval -> missing.remove(approval.owner()));
        return missing;
    }

    /** The parties to the terms that a change carries: of a host municipality agreement, the municipalities alone. */
    @Keeps(R_175)
    private SortedSet<OwnerId> parties(ChangeNumber change) {
        var terms = known.carriedBy(change);
        return terms == null ? known.owners : terms.kind().parties(known.owners);
    }

    boolean withdrawn(@Nullable ChangeNumber change) {
        return change != null && known.changes().summary(change).withdrawn();
    }

    /** Whether the change carries terms that have not come into force, though it may have been approved. */
    boolean waits(@Nullable ChangeNumber change) {
        var terms = change == null ? null : known.carriedBy(change);
        return terms != null && !terms.adopted();
    }

    /** Whether a change is for every owner's own line: it carries terms, or table, agreement or a raise wants it so. */
    boolean joint(ChangeNumber change) {
        var summary = known.changes().summary(change);
        var changeContent = summary.content();
        return known.carriedBy(change) != null
                || table.decided(changeContent.kind(), changeContent.effectiveOn())
                || summary.raised().values().stream().anyMatch(raise -> raise.level() == Level.JOINTLY_DECIDED);
    }

    /** The joint decision that the lines have made of a change by that day: it dates from the later approval. */
    @Keeps(R_059)
    Optional<JointConfirmation> jointDecision(ChangeNumber change) {
        if (!joint(change) || !missing(change).isEmpty() || known.setByBoard(change) || withdrawn(change)) {
            return Optional.empty();
        }
        return parties(change).stream()
                .flatMap(owner -> first(change, owner).stream())
                .max(Comparator.comparing(
                                (LineApproval approval) -> approval.decidedOn().day())
                        .thenComparing(LineApproval::version))
                .map(last -> new JointConfirmation(last.decidedOn().day(), null, last.version()));
    }

    private Optional<LineApproval> first(ChangeNumber change, OwnerId owner) {
        return given(change).stream()
                .filter(approval -> approval.owner().equals(owner))
                .min(Comparator.comparing(
                                (LineApproval approval) -> approval.decidedOn().day())
                        .thenComparing(LineApproval::version));
    }
}
