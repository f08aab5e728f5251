package no.partnerskap.api.http;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

/** Where the headers of a proxy are believed, as in Kubernetes. */
@DisplayName("A browser that is sent on behind a proxy")
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class RedirectBehindProxyTest extends RedirectTest {}
