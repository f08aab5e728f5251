package no.partnerskap.api.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import no.partnerskap.core.agreement.Agreements.Agreement;
import no.partnerskap.core.agreement.Standing;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OwnerId;

/** An agreement as it is told: its terms, who has approved and signed with effect, and how it stands on the day asked about. */
public record AgreementTold(
        AgreementNumber number,
        Terms terms,
        SortedSet<OwnerId> approvedBy,
        SortedSet<OwnerId> signedBy,
        Standing standing) {
    public static List<AgreementTold> of(OfficeFile file, LocalDate day) {
        var agreements = file.agreements().agreements().items();
        return IntStream.range(0, agreements.size())
                .mapToObj(i -> of(i + 1, agreements.get(i), file.office().ownerIds(), day))
                .toList();
    }

    private static AgreementTold of(int number, Agreement agreement, SortedSet<OwnerId> owners, LocalDate day) {
        return new AgreementTold(
                new AgreementNumber(number),
                agreement.terms(),
                agreement.approvedBy(),
                agreement.signedBy(),
                agreement.standing(day, owners));
    }
}
