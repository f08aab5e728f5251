package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tags of the operations: the parts of the interface, and what each is about. */
final class Tags {
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry(
                    "Partnerships",
                    "The partnership (no: partnerskap) of one office: its owners, leaders and host municipality."),
            Map.entry("Mandates", "Who may act for an owner, in what and from when (no: fullmakt)."),
            Map.entry("Drafts", "Texts that one owner's line keeps to itself until it shares them."),
            Map.entry(
                    "Agreements", "The agreements (no: partnerskapsavtale): texts, approvals, signatures, amendments."),
            Map.entry("Cost key", "How the shared cost is divided (no: fordelingsnøkkel), and how it is settled."),
            Map.entry("Changes", "Changes to how the office is run (no: endring), proposed or reported."),
            Map.entry("Steps of a change", "What the owners decide, tell each other and ask for about a change."),
            Map.entry("Claims", "What the owners say of a claim of involvement (no: medvirkning) that is on record."),
            Map.entry("Meetings", "Partnership meetings (no: partnerskapsmøte): agenda, decisions and minutes."),
            Map.entry("Decision history", "What was decided: by whom, from when, and in place of what."),
            Map.entry("Involvement audit", "Whether each owner was involved before a change took effect."),
            Map.entry("History", "The recorded events in order, and the partnership just after any of them."),
            Map.entry("Inbox", "What awaits the caller's own line: since when, until when, and what answers it."),
            Map.entry("Findings", "What rules have found, and what would resolve it."),
            Map.entry("Read log", "Who from outside has looked into a partnership, for what and on which ground."),
            Map.entry(
                    "Persons", "Who represents an owner, and what is decided about the name (no: personopplysninger)."),
            Map.entry("Disputes", "Disputes (no: tvist): statements, mediation, and what the board lays down."));

    private Tags() {}

    static List<Tag> all() {
        return new TreeMap<>(PARTS)
                .entrySet().stream()
                        .map(part -> new Tag().name(part.getKey()).description(part.getValue()))
                        .toList();
    }
}
