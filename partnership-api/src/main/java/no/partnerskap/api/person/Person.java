package no.partnerskap.api.person;

import java.time.Instant;
import no.partnerskap.core.kernel.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Person who acts for an organisation. The reference is in the record and in logs; the name is in the person table only, and not in
 * {@code toString()}.
 *
 * @param known whether the person gets the same reference at the next sign-in; false once erased
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
