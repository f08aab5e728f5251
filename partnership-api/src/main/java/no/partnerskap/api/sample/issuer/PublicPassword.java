package no.partnerskap.api.sample.issuer;

import org.springframework.security.crypto.password.PasswordEncoder;

/** The sample's password stands in its configuration for all to read, and is compared as it stands. */
final class PublicPassword implements PasswordEncoder {
    @Override
    public String encode(CharSequence password) {
        return password.toString();
    }

    @Override
    public boolean matches(CharSequence password, String known) {
        return known.contentEquals(password);
    }
}
