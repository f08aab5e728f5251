package no.partnerskap.api.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.SourceDecision;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OwnerDetails;

/** Cast of a case, and what must be recorded before it begins: the partnership, its mandates, and an agreement if needed. */
final class Cast {
    /** Generated organisation numbers with a right check digit, in order. */
    private static final List<String> ORGANISATIONS = organisations();

    private final OfficeNumber office;
    private final LocalDate opening;
    private final SortedMap<String, OwnerId> owners = new TreeMap<>();
    private final SortedMap<ChangeKind, Level> lowered;
    private final Map<OwnerId, MandateNumber> mandates = new HashMap<>();
    private final Map<OwnerId, MandateNumber> narrow = new HashMap<>();
    private final ChangeKind elsewhere;

    Cast(OfficeNumber office, CaseFile.Case played, LocalDate opening, Map<ChangeKind, Level> table) {
        this.office = office;
        this.opening = opening;
        var municipalities = new TreeSet<String>();
        played.changes().forEach(change -> change.owners().forEach(municipalities::add));
        municipalities.remove("STATE");
        if (municipalities.isEmpty()) {
            municipalities.add("MUNICIPALITY");
        }
        owners.put("STATE", OwnerId.STATE);
        int number = 0;
        for (var label : municipalities) {
            owners.put(label, OwnerId.municipality(++number));
        }
        this.lowered = lowered(played, table);
        var unused = EnumSet.allOf(ChangeKind.class);
        played.changes().forEach(change -> unused.remove(change.kind()));
        this.elsewhere = unused.iterator().next();
    }

    /** The levels below the policy's in a case, which its owners must have agreed on. */
    private static SortedMap<ChangeKind, Level> lowered(CaseFile.Case played, Map<ChangeKind, Level> table) {
        var levels = new TreeMap<ChangeKind, Level>();
        for (var change : played.changes()) {
            for (var level : change.affected().values()) {
                if (level.below(table.getOrDefault(change.kind(), Level.NONE))) {
                    levels.merge(change.kind(), level, Level::atMost);
                }
            }
        }
        return levels;
    }

    List<PartnershipCommand> opening() {
        var commands = new ArrayList<PartnershipCommand>();
        commands.add(new EstablishPartnership(
                office,
                "Case " + office,
                opening,
                details(OwnerId.STATE, 0),
                owners.values().stream()
                        .filter(owner -> !owner.isState())
                        .map(owner ->
                                details(owner, Integer.parseInt(owner.value().substring(1))))
                        .toList(),
                LeadershipModel.DUAL,
                LanguageForm.NEUTRAL,
                null));
        owners.values()
                .forEach(owner -> commands.add(grant(
                        owner,
                        mandates,
                        owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL,
                        Subjects.ALL)));
        owners.values().forEach(owner -> commands.add(grant(owner, narrow, Body.SECTOR_HEAD, Subjects.of(elsewhere))));
        if (!lowered.isEmpty()) {
            agree(commands);
        }
        return commands;
    }

    private OwnerDetails details(OwnerId owner, int number) {
        var name = owner.isState() ? "State" : "Municipality " + number;
        return new OwnerDetails(
                String.format("%04d", 9000 + number),
                name,
                new OrganisationNumber(ORGANISATIONS.get(number)),
                "99",
                LanguageForm.NEUTRAL,
                opening);
    }

    private GrantMandate grant(OwnerId owner, Map<OwnerId, MandateNumber> known, Body holder, Subjects subjects) {
        known.put(owner, new MandateNumber(mandates.size() + narrow.size() + 1));
        var source = new SourceDecision(
                holder == Body.SECTOR_HEAD ? Body.MUNICIPAL_DIRECTOR : Body.STATUTE, Occurred.on(opening), "case");
        return new GrantMandate(office, owner, holder, null, subjects, null, source, opening, null);
    }

    private void agree(List<PartnershipCommand> commands) {
        var text = document(OwnerId.STATE, "Agreed levels", opening, true);
        var terms = new Terms(
                AgreementKind.PARTNERSHIP,
                opening,
                null,
                lowered,
                Collections.emptySortedMap(),
                text,
                CaseText.LEAST,
                null);
        var hash = ContentHash.of(terms);
        var agreement = new AgreementNumber(1);
        commands.add(new AgreeText(office, OwnerId.STATE, terms));
        owners.values().stream()
                .filter(owner -> !owner.isState())
                .forEach(owner -> commands.add(new AgreeSharedText(office, agreement, owner, hash)));
        for (var owner : owners.values()) {
            commands.add(new RecordOwnerApproval(
                    office, agreement, owner, hash, Occurred.on(opening), body(owner), mandate(owner)));
        }
        owners.values()
                .forEach(owner -> commands.add(new SignAgreement(office, agreement, owner, Occurred.on(opening))));
    }

    OwnerId owner(String label) {
        var owner = owners.get(label);
        if (owner == null) {
            throw new IllegalArgumentException("No owner " + label + " in this case");
        }
        return owner;
    }

    SortedMap<String, OwnerId> owners() {
        return owners;
    }

    Body body(OwnerId owner) {
        return owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
    }

    MandateNumber mandate(OwnerId owner) {
        return Objects.requireNonNull(mandates.get(owner));
    }

    /** A mandate of the owner that does not cover the subjects of the case. */
    MandateNumber otherMandate(OwnerId owner) {
        return Objects.requireNonNull(narrow.get(owner));
    }

    Level owedByKind(ChangeKind kind, Map<ChangeKind, Level> table) {
        return lowered.getOrDefault(kind, table.get(kind));
    }

    static EvidenceRef document(OwnerId heldBy, String title, LocalDate on, boolean registered) {
        return new EvidenceRef("0".repeat(64), 1, "application/pdf", title, on, registered ? "case/1" : null, heldBy);
    }

    private static List<String> organisations() {
        var numbers = new ArrayList<String>();
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        for (int stem = 99_900_000; numbers.size() < 64; stem++) {
            int sum = 0;
            var digits = Integer.toString(stem);
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (digits.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                numbers.add(digits + check);
            }
        }
        return numbers;
    }
}
