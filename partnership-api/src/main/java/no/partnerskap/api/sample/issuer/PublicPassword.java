package no.partnerskap.api.sample.issuer;

import org.springframework.security.crypto.password.PasswordEncoder;

/** Password encoder of the sample: the password is public in its configuration, and compared as plain text. */
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
