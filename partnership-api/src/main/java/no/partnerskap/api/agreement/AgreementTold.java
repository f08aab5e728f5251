package no.partnerskap.api.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.Standing;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is told: its terms, who has approved and signed with effect, and how it stands on the day asked about.
 *
 * @param textSha256 what an approval must carry; absent while the owners negotiate
 */
public record AgreementTold(
        AgreementNumber number,
        Terms terms,
        @Nullable String textSha256,
        SortedSet<OwnerId> approvedBy,
        SortedSet<OwnerId> signedBy,
        Standing standing) {
    public static List<AgreementTold> of(OfficeFile file, LocalDate day) {
        var owners = file.office().ownerIds();
        return IntStream.range(1, file.agreements().agreements().next())
                .mapToObj(number -> of(new AgreementNumber(number), file.agreements(), owners, day))
                .toList();
    }

    private static AgreementTold of(
            AgreementNumber number, Agreements agreements, SortedSet<OwnerId> owners, LocalDate day) {
        var agreement = agreements.existing(number);
        return new AgreementTold(
                number,
                agreement.terms(),
                agreement.textSha256(),
                agreement.approvedBy(),
                agreement.signedBy(),
                agreements.standing(number, day, owners, Set.of()));
    }
}
