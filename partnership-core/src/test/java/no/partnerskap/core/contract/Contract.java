package no.partnerskap.core.contract;

import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.PartnershipEvent;

/** One example of each event that can be stored, with every field filled, also those that may be absent. */
public final class Contract {
    private Contract() {}

    public static List<PartnershipEvent> examples() {
        return Stream.of(
                        OfficeExamples.all(),
                        AgreementExamples.all(),
                        ChangeExamples.all(),
                        CostKeyExamples.all(),
                        MeetingExamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
