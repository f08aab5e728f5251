package no.partnerskap.api.repeat;

import java.util.List;
import java.util.Map;

/**
 * The first answer to a request with a key.
 *
 * @param fingerprint of the request that was answered so, see {@link no.partnerskap.api.access.RepeatKey}
 * @param body JSON, byte for byte as it was given
 */
record StoredResponse(String fingerprint, int status, Map<String, List<String>> headers, String body) {}
