package no.partnerskap.view.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.partnerskap.core.kernel.OfficeNumber;

/**
 * Remembers how far a partnership's record had come, for as long as one question is being answered: all that is read for the answer then
 * rests on one version, and the database is asked for it once.
 */
public interface HeadMemory {
    /** Remembers nothing: every part of an answer rests on what is there when it is read. */
    HeadMemory NONE = (office, look) -> look.apply(office);

    /** The head that is remembered, or else what a look at the database finds. */
    Optional<PartnershipHead> head(OfficeNumber office, Function<OfficeNumber, Optional<PartnershipHead>> look);

    /** The same of all partnerships. */
    default List<PartnershipHead> heads(Supplier<List<PartnershipHead>> look) {
        return look.get();
    }

    /** The earlier moment that the question is about, where it is known before anything is looked up. */
    default Optional<Instant> moment() {
        return Optional.empty();
    }
}
