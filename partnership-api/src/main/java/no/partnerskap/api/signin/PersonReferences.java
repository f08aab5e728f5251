package no.partnerskap.api.signin;

import no.partnerskap.core.kernel.Sha256;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Refers to people by what nobody can read back. */
@Configuration(proxyBeanMethods = false)
class PersonReferences {
    @Bean
    PeopleMapping.People people() {
        return (issuer, subject, name, role, organisation) ->
                "person-" + new Sha256().with(issuer + "\n" + subject).hex().substring(0, 16);
    }
}
