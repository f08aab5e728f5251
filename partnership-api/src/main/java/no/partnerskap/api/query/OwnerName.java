package no.partnerskap.api.query;

import java.util.List;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.office.OfficeReader;

/**
 * Name of an owner on the day asked about, in every answer that refers to owners by id.
 *
 * @param number the owner's municipality number, or the unit number of the state's region, on the day asked about
 * @param name the owner's name on the day asked about
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
