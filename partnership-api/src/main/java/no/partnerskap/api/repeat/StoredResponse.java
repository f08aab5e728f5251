package no.partnerskap.api.repeat;

import java.util.List;
import java.util.Map;

/**
 * First response to a request with an idempotency key.
 *
 * @param fingerprint the fingerprint of the request answered, see {@link no.partnerskap.api.access.RepeatKey}
 * @param body the JSON body, byte for byte as it was sent
 */
record StoredResponse(String fingerprint, int status, Map<String, List<String>> headers, String body) {}
