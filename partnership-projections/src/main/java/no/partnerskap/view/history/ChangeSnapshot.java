package no.partnerskap.view.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.involvement.OwnLineVerdict;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;

/** A change as it stood just after an event, with what the audit then said of each owner. */
public record ChangeSnapshot(
        ChangeNumber change,
        ChangeKind kind,
        String summary,
        OwnerId initiator,
        int revision,
        LocalDate effectiveOn,
        List<OwnerSnapshot> owners,
        List<OwnLineSnapshot> ownLines) {

    /** One owner's verdicts, without the reasons: the audit tells those. */
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

    /** Whether the competent body of a deciding owner had approved. */
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

    /** Whether it still stands: one that was taken back is left out of a state. */
    boolean stands() {
        return owners.isEmpty() || owners.stream().anyMatch(owner -> owner.verdict() != Verdict.WITHDRAWN);
    }
}
