package no.partnerskap.api.query;

import java.util.List;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.office.OfficeReader;

/**
 * What an owner's id stands for on the day asked about, told with every answer that speaks of owners.
 *
 * @param number the municipality number or unit number that the owner has on the day asked about
 * @param name the name that the owner has on the day asked about
 */
public record OwnerName(OwnerId id, String number, String name) {
    public static List<OwnerName> of(OfficeReader offices, OfficeNumber office, AsOf asOf) {
        return offices.office(office, asOf.knownAt()).office().ownersOn(asOf.validOn()).entrySet().stream()
                .map(owner -> new OwnerName(
                        owner.getKey(),
                        owner.getValue().number(),
                        owner.getValue().name()))
                .toList();
    }
}
