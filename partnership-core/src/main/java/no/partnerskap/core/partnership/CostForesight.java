package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_094;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.costkey.CostPreview;
import no.partnerskap.core.costkey.StaffCut;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.rules.Keeps;

/** Adds to a change of staffing what it would cost each owner; where another owner's part rises much, it is consulted. */
record CostForesight(CommandContext at) {

    @Keeps(R_094)
    Outcome over(Outcome outcome) {
        return outcome.events().stream()
                .flatMap(event -> foreseen(event).stream())
                .findFirst()
                .map(foreseen -> with(outcome, foreseen))
                .orElse(outcome);
    }

    private static Outcome with(Outcome outcome, CostEffectForeseen foreseen) {
        var events = new ArrayList<PartnershipEvent>(outcome.events());
        events.add(foreseen);
        var findings = new ArrayList<>(outcome.findings());
        if (!foreseen.raised().isEmpty()) {
            findings.add(finding(foreseen));
        }
        return new Outcome(events, outcome.number(), findings);
    }

    private static Finding finding(CostEffectForeseen foreseen) {
        var rises = new TreeMap<String, String>();
        foreseen.effects().stream()
                .filter(effect -> foreseen.raised().containsKey(effect.owner()))
                .forEach(effect ->
                        rises.put(effect.owner().value(), effect.difference().toString()));
        return new Finding(R_094, "change.cost-affecting", rises);
    }

    private Optional<CostEffectForeseen> foreseen(PartnershipEvent event) {
        return switch (event) {
            case ChangeProposed e -> foreseen(e.change(), 1, e.initiator(), e.content(), event);
            case ChangeReported e -> foreseen(e.change(), 1, e.initiator(), e.content(), event);
            case ChangeRevised e ->
                foreseen(
                        e.change(),
                        e.revision(),
                        at.state().changes().summary(e.change()).initiator(),
                        e.content(),
                        event);
            default -> Optional.empty();
        };
    }

    /** A text without effect on cost still replaces what was foreseen of an earlier one. */
    private Optional<CostEffectForeseen> foreseen(
            ChangeNumber change, int revision, OwnerId initiator, ChangeContent changeContent, PartnershipEvent event) {
        var preview = preview(change, initiator, changeContent);
        if (preview.isEmpty() && !at.state().changes().costForeseen(change)) {
            return Optional.empty();
        }
        var effects = preview.map(CostPreview::effects).orElse(List.of());
        var raised =
                preview.map(found -> raised(found, initiator, changeContent)).orElse(Collections.emptySortedMap());
        return Optional.of(new CostEffectForeseen(event.office(), change, revision, effects, raised));
    }

    private Optional<CostPreview> preview(ChangeNumber change, OwnerId initiator, ChangeContent changeContent) {
        var fte = changeContent.figures().fte();
        var keys = at.state().costKeys().inForce(changeContent.effectiveOn());
        if (fte == null || keys.isEmpty() || !changeContent.movesStaff()) {
            return Optional.empty();
        }
        var earlier = at.state().changes().staffMoves().stream()
                .filter(move -> !move.change().equals(change))
                .map(move -> new StaffCut(move.initiator(), move.on(), move.fte()))
                .toList();
        return StaffCut.actual(at.state().costKeys(), earlier, changeContent.effectiveOn())
                .flatMap(before -> new StaffCut(initiator, changeContent.effectiveOn(), fte)
                        .from(before)
                        .map(after -> CostPreview.of(keys.values(), before, after)));
    }

    private SortedMap<OwnerId, Raise> raised(CostPreview preview, OwnerId initiator, ChangeContent changeContent) {
        var percent = at.dayCounts(changeContent.effectiveOn()).days(DayCounts.COST_AFFECTING);
        var raised = new TreeMap<OwnerId, Raise>();
        preview.raised(initiator, percent)
                .forEach(owner -> raised.put(owner, new Raise(Level.CONSULTED, "Its part of the shared cost rises")));
        return raised;
    }
}
