package no.partnerskap.api.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseFields;
import no.partnerskap.core.agreement.ClauseFields.DisputeSteps;
import no.partnerskap.core.agreement.ClauseFields.Governance;
import no.partnerskap.core.agreement.ClauseFields.LocalStep;
import no.partnerskap.core.agreement.ClauseFields.LocationAndDesign;
import no.partnerskap.core.agreement.ClauseFields.Organisation;
import no.partnerskap.core.agreement.ClauseFields.OtherServices;
import no.partnerskap.core.agreement.ClauseFields.Services;
import no.partnerskap.core.agreement.ClauseFields.UserInvolvement;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.agreement.MinimumService;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/** What the state and Lier agree on, and how they change it. Mandates are those of {@link Lier}. */
final class LierAgreement {
    static final AgreementNumber FIRST = new AgreementNumber(1);
    static final AgreementNumber SECOND = new AgreementNumber(2);
    static final ClauseKey PLACE = new ClauseKey("place");
    static final ClauseKey MEETINGS = new ClauseKey("meetings");
    static final ClauseKey DISPUTES = new ClauseKey("disputes");

    private LierAgreement() {}

    /** Six clauses: the five that the law demands, and how the owners meet. */
    static List<Clause> clauses() {
        return List.of(
                place("Street 1"),
                clause("organisation", new Organisation(List.of("Reception"), List.of(), null)),
                clause("services", new Services(new TreeSet<>(EnumSet.allOf(MinimumService.class)), List.of())),
                clause("users", new UserInvolvement(true, null, null)),
                clause("others", new OtherServices(List.of(), List.of())),
                meetings(2));
    }

    static Clause place(String address) {
        return new Clause(
                PLACE,
                "Place",
                "The office is in " + address + ".",
                new LocationAndDesign(List.of(address), List.of(), "Step-free", null, List.of()));
    }

    static Clause meetings(int aYear) {
        return new Clause(
                MEETINGS,
                "Meetings",
                "The owners meet " + aYear + " times a year.",
                new Governance(aYear, null, null, List.of(), null, List.of(), List.of()));
    }

    static Clause disputes(int days) {
        return new Clause(
                DISPUTES,
                "Disputes",
                "The leaders meet first.",
                new DisputeSteps(List.of(new LocalStep("The leaders meet", days))));
    }

    private static Clause clause(String key, ClauseFields fields) {
        return new Clause(new ClauseKey(key), "Heading", "As today.", fields);
    }

    static Terms terms(LocalDate from, @Nullable LocalDate end, List<Clause> clauses) {
        return new Terms(
                AgreementKind.PARTNERSHIP,
                from,
                end,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                null,
                clauses,
                null);
    }

    static PartnershipCommand agreed(OfficeNumber office, Terms terms) {
        return new AgreeText(office, Lier.STATE, terms);
    }

    /** Lier agrees to the text that the state has agreed to; then both owners approve and sign on a day. */
    static Stream<PartnershipCommand> bothSign(
            OfficeNumber office, AgreementNumber agreement, Terms terms, LocalDate on) {
        var lierAgrees = new AgreeSharedText(office, agreement, Lier.LIER, ContentHash.of(terms));
        return Stream.concat(
                Stream.of(lierAgrees),
                Stream.of(Lier.STATE, Lier.LIER)
                        .flatMap(owner -> Stream.of(
                                approval(office, agreement, owner, ContentHash.of(terms), on),
                                signature(office, agreement, owner, on))));
    }

    static PartnershipCommand approval(
            OfficeNumber office, AgreementNumber agreement, OwnerId owner, String hash, LocalDate on) {
        return new RecordOwnerApproval(office, agreement, owner, hash, Occurred.on(on), body(owner), mandate(owner));
    }

    static PartnershipCommand signature(OfficeNumber office, AgreementNumber agreement, OwnerId owner, LocalDate on) {
        return new SignAgreement(office, agreement, owner, Occurred.on(on));
    }

    static ProposeAmendment amendment(
            OfficeNumber office,
            AgreementNumber agreement,
            OwnerId by,
            LocalDate effectiveOn,
            ClauseChange... changes) {
        return new ProposeAmendment(
                office, agreement, by, null, new OpenedChange("Other words", effectiveOn), List.of(changes));
    }

    static ClauseChange to(Clause clause) {
        return new ClauseChange(clause.key(), clause);
    }

    static ClauseChange struckOut(ClauseKey key) {
        return new ClauseChange(key, null);
    }

    /** An owner's line approves the text of an amendment, on the change that carries it. */
    static PartnershipCommand lineApproval(
            OfficeNumber office, ChangeNumber change, OwnerId owner, LocalDate on, ClauseChange... changes) {
        return lineApproval(office, change, owner, on, ContentHash.of(List.of(changes)), false);
    }

    static PartnershipCommand lineApproval(
            OfficeNumber office, ChangeNumber change, OwnerId owner, LocalDate on, String hash, boolean retroactive) {
        var decision = new Decision(Occurred.on(on), body(owner), mandate(owner), null, hash, retroactive, null, null);
        return new RecordOwnLineDecision(office, change, owner, decision);
    }

    static Body body(OwnerId owner) {
        return owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
    }

    static MandateNumber mandate(OwnerId owner) {
        return new MandateNumber(owner.isState() ? 1 : 2);
    }
}
