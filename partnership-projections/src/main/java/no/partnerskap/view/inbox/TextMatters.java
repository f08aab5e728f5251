package no.partnerskap.view.inbox;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_093;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent.AmendmentProposed;
import no.partnerskap.core.agreement.OpenAmendment;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeys;
import no.partnerskap.core.costkey.CostKeys.OpenKey;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.involvement.facts.ChangeFacts.Decided;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.inbox.InboxSubject.OfCarriedText;
import org.jspecify.annotations.Nullable;

/** Amendments and cost keys that changes carry, and the lines that have not approved their text. */
record TextMatters(
        OfficeFacts office,
        CostKeys keys,
        List<Recorded<PartnershipEvent>> ofOffice,
        List<Recorded<PartnershipEvent>> ofCost) {

    /** The changes that carry a text which is not in force. */
    SortedSet<ChangeNumber> changes() {
        var changes = new TreeSet<ChangeNumber>();
        office.agreements().open().forEach(open -> changes.add(open.change()));
        keys.open().forEach(open -> changes.add(open.change()));
        return changes;
    }

    /** What awaits the lines in the text that a change carries; nothing if the change is withdrawn. */
    Stream<Awaited> of(ChangeMatters matters) {
        if (matters.audit().withdrawn()) {
            return Stream.empty();
        }
        var number = matters.change().number();
        return Stream.concat(
                office.agreements().open().stream()
                        .filter(open -> open.change().equals(number))
                        .flatMap(open -> amendment(open, matters)),
                keys.open().stream()
                        .filter(open -> open.change().equals(number))
                        .flatMap(open -> key(open, matters)));
    }

    private Stream<Awaited> amendment(OpenAmendment open, ChangeMatters matters) {
        var since = ofOffice.stream()
                .filter(recorded -> recorded.event() instanceof AmendmentProposed e
                        && e.agreement().equals(open.agreement())
                        && e.amendment() == open.amendment())
                .map(recorded -> Oslo.dayOf(recorded.recordedAt()))
                .findFirst()
                .orElseThrow();
        return toApprove(InboxKind.AMENDMENT_TO_APPROVE, matters, open.agreement(), null, open.textSha256(), since);
    }

    private Stream<Awaited> key(OpenKey open, ChangeMatters matters) {
        var since = ofCost.stream()
                .filter(recorded ->
                        recorded.event() instanceof CostKeyProposed e && e.key().equals(open.key()))
                .map(recorded -> Oslo.dayOf(recorded.recordedAt()))
                .findFirst()
                .orElseThrow();
        var text = open.textSha256(announced(matters));
        return toApprove(InboxKind.KEY_TO_APPROVE, matters, open.agreement(), open.key(), text, since);
    }

    /** The first day of the text, as last announced by the initiator. */
    private static LocalDate announced(ChangeMatters matters) {
        var day = matters.audit().effectiveOn();
        for (var recorded : matters.events()) {
            day = switch (recorded.event()) {
                case ChangeProposed e -> e.content().effectiveOn();
                case ChangeReported e -> e.content().effectiveOn();
                case ChangeRevised e -> e.content().effectiveOn();
                case EffectiveDateMoved e -> e.to();
                default -> day;
            };
        }
        return day;
    }

    private Stream<Awaited> toApprove(
            InboxKind kind,
            ChangeMatters matters,
            AgreementNumber agreement,
            @Nullable KeyNumber key,
            String text,
            LocalDate since) {
        var parties = office.agreements()
                .existing(agreement)
                .terms()
                .kind()
                .parties(office.office().ownerIds());
        var audit = matters.audit();
        return parties.stream()
                .filter(owner -> !approved(matters, owner, text))
                .map(owner -> Awaited.of(
                                kind,
                                key == null ? R_016 : R_093,
                                owner,
                                new OfCarriedText(audit.change(), audit.revision(), agreement, key, text),
                                since)
                        .titled(audit.summary())
                        .due(audit.effectiveOn().minusDays(1))
                        .costing(matters.costOf(owner))
                        .saying(Map.of("effectiveOn", audit.effectiveOn().toString())));
    }

    private boolean approved(ChangeMatters matters, OwnerId owner, String text) {
        return matters.change().change().decisions().stream()
                .anyMatch(decided -> decided.owner().equals(owner)
                        && text.equals(decided.decision().textSha256())
                        && covered(matters, decided));
    }

    private boolean covered(ChangeMatters matters, Decided decided) {
        return office.mandated(
                decided.decision().mandate(),
                decided.owner(),
                matters.audit().kind(),
                decided.decision().decidedOn().day());
    }
}
