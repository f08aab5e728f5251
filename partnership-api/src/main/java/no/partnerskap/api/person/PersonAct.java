package no.partnerskap.api.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import no.partnerskap.api.access.Caller;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Act about the name of a person. It never contains the name, so that it can be kept when the name is erased.
 *
 * @param number the number of the act, from 1 for each person
 * @param act the kind of act: a correction, an erasure, or a refusal to erase
 * @param decidedBy who decided: the person's own organisation, the operator if it has none here, or the issuer that gave another
 *     name at a sign-in
 * @param actorRef the reference of the person who recorded the decision; absent if the issuer decided
 * @param organisation the organisation number of the organisation that decided; absent if it has none here, or the issuer decided
 * @param decidedOn the day in Oslo on which the act was decided
 * @param recordedAt when the act was recorded, in UTC
 * @param reason why the act was decided, in words, without the name
 * @param provision the legal provision that the act is based on; absent for a correction
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonAct(
        int number,
        Kind act,
        By decidedBy,
        @Nullable String actorRef,
        @Nullable OrganisationNumber organisation,
        LocalDate decidedOn,
        Instant recordedAt,
        @Nullable String reason,
        @Nullable String provision) {

    /** Kind of act about a name. */
    enum Kind {
        /** The name was replaced by another. */
        CORRECTED,
        /** The name was erased, and the person gets a new reference at the next sign-in. */
        ERASED,
        /** Erasure was requested, and the organisation decided to keep the name. */
        ERASURE_REFUSED
    }

    /** Who decided about a name. */
    enum By {
        OWNER_LINE,
        COUNTY_GOVERNOR,
        BOARD,
        /** The operator of the service, for people whose organisation is not known here. */
        OPS,
        ISSUER;

        static By of(Caller caller) {
            return valueOf(caller.kind().name());
        }
    }
}
