package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.OwnLineVerdict;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Snapshot of a change just after an event, with the audit's verdicts for each owner.
 *
 * @param summary what the change was just after the event, in a sentence
 * @param initiator the owner that had initiated the change
 * @param revision the revision of the change just after the event
 * @param effectiveOn the effective date of the change just after the event
 * @param owners the verdicts for each owner just after the event
 * @param ownLines the verdict on the own line of each deciding owner just after the event
 */
public record ChangeSnapshot(
        ChangeNumber change,
        ChangeKind kind,
        String summary,
        OwnerId initiator,
        int revision,
        LocalDate effectiveOn,
        List<OwnerSnapshot> owners,
        List<OwnLineSnapshot> ownLines) {

    /**
     * Verdicts for one owner, without the reasons, which the audit gives.
     *
     * @param owner the owner that these verdicts were for
     * @param owed the level of involvement that the owner was owed
     * @param verdict the established verdict just after the event
     * @param claimed the verdict as claimed just after the event
     * @param perceptionGap whether these two verdicts differed just after the event
     * @param flags the flags on the verdict just after the event
     */
    public record OwnerSnapshot(
            OwnerId owner, Level owed, Verdict verdict, Verdict claimed, boolean perceptionGap, Set<Flag> flags) {
        private static OwnerSnapshot of(OwnerAudit audit) {
            return new OwnerSnapshot(
                    audit.owner(),
                    audit.owed(),
                    audit.verdict(),
                    audit.claimed(),
                    audit.perceptionGap(),
                    audit.flags());
        }
    }

    /**
     * Verdict on a deciding owner's own line: whether its competent body had approved.
     *
     * @param owner the deciding owner whose own line the verdict was on
     * @param verdict the verdict on that owner's own line just after the event
     */
    public record OwnLineSnapshot(OwnerId owner, OwnLineVerdict verdict) {}

    static ChangeSnapshot of(ChangeAudit audit) {
        return new ChangeSnapshot(
                audit.change(),
                audit.kind(),
                audit.summary(),
                audit.initiator(),
                audit.revision(),
                audit.effectiveOn(),
                audit.owners().stream().map(OwnerSnapshot::of).toList(),
                audit.ownLines().stream()
                        .map(line -> new OwnLineSnapshot(line.owner(), line.verdict()))
                        .toList());
    }

    /** Whether it has not been withdrawn; a withdrawn change is left out of a snapshot. */
    boolean notWithdrawn() {
        return owners.isEmpty() || owners.stream().anyMatch(owner -> owner.verdict() != Verdict.WITHDRAWN);
    }
}
