package no.partnerskap.api.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import no.partnerskap.api.access.Caller;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What was done about the name of a person. It never holds the name, so that it can stay when the name is gone.
 *
 * @param number from 1 for each person
 * @param decidedBy the person's own organisation, or who runs the service where it has none here, or the issuer that told another name at
 *     a sign-in
 * @param actorRef who recorded the decision; absent where the issuer did
 * @param organisation the organisation that decided; absent where it has none here, or the issuer did
 * @param decidedOn the day on which it was decided
 * @param provision the provision that the decision rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonAct(
        int number,
        Act act,
        By decidedBy,
        @Nullable String actorRef,
        @Nullable OrganisationNumber organisation,
        LocalDate decidedOn,
        Instant recordedAt,
        @Nullable String reason,
        @Nullable String provision) {

    /** What can be done about a name. */
    enum Act {
        /** Another name stands there now. */
        CORRECTED,
        /** The name is gone, and the person is not known again. */
        ERASED,
        /** Somebody has asked for that, and the owner has decided that the name stays. */
        ERASURE_REFUSED
    }

    /** Who can decide about a name. */
    enum By {
        OWNER_LINE,
        COUNTY_GOVERNOR,
        BOARD,
        /** Who runs the service, for people whose organisation is not known here. */
        OPS,
        ISSUER;

        static By of(Caller caller) {
            return valueOf(caller.kind().name());
        }
    }
}
