package no.partnerskap.view.agreement;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.AgreementStatus;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.ConfirmationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Agreement in a list: who has approved and signed it with effect, and its status on {@code validOn}.
 *
 * @param under the number of the partnership agreement that this operations agreement belongs to; absent if it belongs to none
 * @param textSha256 the SHA-256 hash of the current text, 64 lower-case hexadecimal digits: the value to give when agreeing to a
 *     shared draft, and when approving an agreed text
 * @param agreedBy the owners that have agreed to the text with this hash; only the word of each for itself
 * @param toAgree the parties that have still to agree to the text with this hash; empty once the text is agreed
 * @param approvedBy the owners whose approval of the agreed text counts
 * @param signedBy the owners that have signed the agreement
 * @param confirmation whose word the text with this hash is: that of the owner that last worded it, until every party has agreed
 * @param standing the status of the agreement on {@code validOn}
 */
public record AgreementView(
        AgreementNumber number,
        AgreementKind kind,
        @Nullable AgreementNumber under,
        String textSha256,
        SortedSet<OwnerId> agreedBy,
        SortedSet<OwnerId> toAgree,
        SortedSet<OwnerId> approvedBy,
        SortedSet<OwnerId> signedBy,
        ConfirmationStatus confirmation,
        AgreementStatus standing) {

    static AgreementView of(AgreementRecord record, OfficeFacts file, LocalDate day, Set<ChangeNumber> withdrawn) {
        var number = record.number();
        var agreement = file.agreements().existing(number);
        var toAgree = agreement.toAgree(file.office().ownerIds());
        return new AgreementView(
                number,
                agreement.terms().kind(),
                agreement.terms().under(),
                hash(agreement),
                agreement.agreedBy(),
                toAgree,
                agreement.approvedBy(),
                agreement.signedBy(),
                record.text(toAgree).on(day),
                file.agreements().status(number, day, file.office().ownerIds(), withdrawn));
    }

    private static String hash(Agreement agreement) {
        var agreed = agreement.textSha256();
        return agreed == null ? ContentHash.of(agreement.terms()) : agreed;
    }
}
