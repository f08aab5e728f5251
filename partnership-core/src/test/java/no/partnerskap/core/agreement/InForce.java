package no.partnerskap.core.agreement;

import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;

import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.mandate.Body;

/** The events that bring terms into force between the state and Lier, one by one. */
public final class InForce {
    private InForce() {}

    public static TextAgreed agreed(int number, Terms terms) {
        return new TextAgreed(OFFICE, new AgreementNumber(number), STATE, terms, ContentHash.of(terms), owners());
    }

    public static OwnerApprovalRecorded approved(int number, Terms terms, OwnerId owner, String day) {
        return new OwnerApprovalRecorded(
                OFFICE,
                new AgreementNumber(number),
                owner,
                ContentHash.of(terms),
                on(day),
                owner.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL,
                owner.isState() ? STATE_MANDATE : LIER_MANDATE,
                true);
    }

    public static AgreementSigned signed(int number, OwnerId owner, String day) {
        return new AgreementSigned(OFFICE, new AgreementNumber(number), owner, on(day));
    }

    /** Agreed and approved by both on a day, and still to be signed. */
    public static List<AgreementEvent> approvedByBoth(int number, Terms terms, String day) {
        return List.of(agreed(number, terms), approved(number, terms, STATE, day), approved(number, terms, LIER, day));
    }

    /** Agreed, approved and signed by both on a day. */
    public static List<AgreementEvent> complete(int number, Terms terms, String day) {
        return Stream.concat(
                        approvedByBoth(number, terms, day).stream(),
                        Stream.of(signed(number, STATE, day), signed(number, LIER, day)))
                .toList();
    }

    public static Agreements fold(List<? extends AgreementEvent> events) {
        var known = Agreements.NONE;
        for (var event : events) {
            known = known.after(event);
        }
        return known;
    }

    public static PartnershipEvent[] with(List<? extends PartnershipEvent> events, PartnershipEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toArray(PartnershipEvent[]::new);
    }
}
