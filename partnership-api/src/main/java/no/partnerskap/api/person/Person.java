package no.partnerskap.api.person;

import java.time.Instant;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts for an organisation. Its reference stands in the record and in logs; the name stands in the store alone, and not even
 * in what this object says of itself.
 *
 * @param known whether the person would be known again at the next sign-in; no longer once erased
 * @param issuerNameDigest of the name that the issuer stated last
 */
record Person(
        String ref,
        boolean known,
        @Nullable String name,
        @Nullable String issuerNameDigest,
        ActsAs as,
        Instant recordedAt) {
    @Nullable
    String role() {
        return as.role();
    }

    @Nullable
    OrganisationNumber organisation() {
        return as.organisation();
    }

    boolean erased() {
        return !known;
    }

    @Override
    public String toString() {
        return ref;
    }
}
