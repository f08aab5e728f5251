package no.partnerskap.api.axon;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

@DisplayName("The runtime on H2")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:runtime;DB_CLOSE_DELAY=-1")
class RuntimeOnH2Test extends RuntimeContract {}
